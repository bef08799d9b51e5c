/** Guests of Les Glycines who are in the house, and what they and the house wrote. */

import type { StayScript } from "../script.ts";

export const HERE: readonly StayScript[] = [
  {
    ref: "omar",
    number: "7093518264",
    pin: "161803",
    guest: { name: "Omar Khalil", language: "ar", country: "EG", phone: "+20 100 000 4410" },
    unit: "Suite Fourvière",
    arrives: -1,
    nights: 4,
    adults: 2,
    children: 2,
    price: "780.00",
    booked: [-28, "18:36"],
    talk: [
      {
        from: "guest",
        when: [-6, "20:15"],
        says: "السلام عليكم، نصل إلى ليون بالقطار من باريس بعد الظهر ومعنا طفلان وأربع حقائب. هل يوجد مصعد؟ وهل يمكن وضع سرير صغير للطفل الأصغر؟ عمره سنتان.\n\nعمر خليل",
      },
      {
        from: "yanis",
        when: [-6, "20:40"],
        says: "وعليكم السلام أستاذ عمر، أهلًا وسهلًا بكم. المصعد يصل إلى الطابق الثاني، ومنه سبع درجات فقط إلى الجناح، وسأحمل الحقائب بنفسي. سرير الطفل سيكون جاهزًا بمفارش نظيفة، وهو مجاني.\n\nيانيس من الاستقبال",
      },
      {
        from: "guest",
        when: [-6, "20:52"],
        says: "جزاك الله خيرًا. وهل يناسب الفطور من لا يأكل لحم الخنزير؟",
      },
      {
        from: "yanis",
        when: [-6, "21:05"],
        says: "نعم، فطورنا خبز وأجبان وبيض وفواكه ومربى من صنع البيت، وأي لحم يُقدَّم في طبق منفصل مكتوب عليه اسمه.",
      },
      {
        from: "guest",
        when: { ago: "PT9H" },
        says: "مرحبًا، الجناح جميل جدًا والإطلالة رائعة. لكن الماء الساخن انقطع في الحمام الكبير، أما الحمام الصغير فسليم.",
      },
      {
        from: "yanis",
        when: { ago: "PT8H30M" },
        says: "أعتذر منكم. السبّاك في الطريق وسيصل خلال ساعة. هل يناسبكم أن يدخل وأنتم في الخارج؟ سأكون معه.",
      },
      { from: "guest", when: { ago: "PT8H" }, says: "لا بأس، سنتمشى في المدينة القديمة. تفضلوا." },
      {
        from: "yanis",
        when: { ago: "PT5H" },
        says: "تم الإصلاح: كان صمّام الخلط عالقًا، وعاد الماء الساخن. وتركنا للطفلين علبة من حلوى البرالين الوردية، حلوى ليون.",
      },
      {
        from: "guest",
        when: { ago: "PT2H" },
        says: "شكرًا جزيلًا يا يانيس، عدنا ووجدنا كل شيء على ما يرام. الطفلان أنهيا العلبة قبل أن أصل إليها. هل هناك محل قريب يبيعها؟",
      },
    ],
    unread: ["claire", "noor"],
  },
  {
    ref: "G-766",
    guest: { name: "Marcus Weber", language: "de", country: "CH", phone: "+41 79 000 55 12" },
    unit: "Chambre Saône",
    arrives: -3,
    nights: 4,
    adults: 1,
    price: "476.00",
    booked: [-9, "11:08"],
    talk: [
      {
        from: "guest",
        when: { ago: "PT20H" },
        says: "Guten Tag, im Hof wurde es gestern Abend recht laut, und ich habe heute eine wichtige Präsentation hinter mir gebracht, ohne viel Schlaf. Gibt es ein ruhigeres Zimmer für meine letzte Nacht?",
      },
      {
        from: "noor",
        when: { ago: "PT19H30M" },
        says: "Guten Tag, Herr Weber, das tut mir leid. Nebenan wurde Geburtstag gefeiert. Für Ihre letzte Nacht richten wir Ihnen die Chambre du Jardin her, sie liegt auf der anderen Seite. Ihr Gepäck bringen wir hinüber, und das Frühstück geht auf uns.",
      },
      {
        from: "guest",
        when: { ago: "PT19H" },
        says: "Das ist sehr zuvorkommend, danke. Dann schlafe ich heute für zwei.",
      },
    ],
    aside: "noor",
  },
];
