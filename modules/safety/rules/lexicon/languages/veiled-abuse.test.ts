import { expect, test } from "vitest";
import type { Lexicon } from "../../../types/lexicon.ts";
import { readWith } from "../testing.ts";
import { arabic } from "./arabic.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import { swedish } from "./swedish.ts";

type Said = { readonly hurting: readonly string[]; readonly honest: readonly string[] };

const SAID: readonly (readonly [Lexicon, Said])[] = [
  [
    english,
    {
      hurting: [
        "We know where your kids go to school, so think again about that complaint.",
        "Old thatched places like yours burn so easily.",
        "You don't know who you're dealing with, mate.",
        "Sorry, we don't let to Nigerians, nothing personal.",
        "Your surname says enough, find somewhere else.",
        "You two should stay with your own kind.",
        "The deposit can be settled another way if you come alone tonight, sweetheart.",
        "I saw you through the bathroom window, lovely.",
        "Give us the weekend free or we post the bedbug story everywhere, true or not.",
        "There are nine of us with Google accounts, so one star each unless you refund the lot.",
        "Delete the review or I send those photos to your boss.",
        "You thieving old hag.",
      ],
      honest: [
        "I will leave a bad review because the heating was broken all week.",
        "Refund one night please, otherwise I will have to ask the platform.",
        "There are twelve of us and we need the big table.",
        "Do bring your swimsuit for the hot tub.",
        "How old is your daughter, does she need a cot?",
        "Don't worry about the glass, accidents happen.",
        "I know where the key is, thank you.",
        "The cottage is wooden, so please no candles.",
        "Your choice: a full refund or new dates.",
        "We are two women travelling alone and wondered whether the street is safe at night.",
        "I've noted your number plate for the barrier.",
        "We do not accept Indian rupees or Polish zloty.",
        "There is a chemist by the school and the bus stops outside.",
        "The receptionist was rude and I was furious.",
      ],
    },
  ],
  [
    german,
    {
      hurting: [
        "Wir wissen, wo Ihre Kinder zur Schule gehen.",
        "Du hast keine Ahnung, mit wem du dich da anlegst.",
        "So ein altes Holzhaus brennt schnell, ein Funke reicht.",
        "An Türken vermieten wir nicht.",
        "Geh zurück in dein Land.",
        "Die Kaution können wir anders regeln, wenn du nett zu mir bist.",
        "Ich habe dich durchs Fenster beim Duschen beobachtet.",
        "Geld zurück, sonst hagelt es zehn mal einen Stern.",
        "Löschen Sie die Bewertung, sonst schicke ich die Fotos an Ihren Chef.",
        "Du verlogene alte Hexe.",
      ],
      honest: [
        "Ich werde eine schlechte Bewertung schreiben, weil die Heizung kaputt war.",
        "Erstatten Sie uns bitte eine Nacht, sonst wenden wir uns an die Plattform.",
        "Bitte in der Sauna ein Handtuch unterlegen.",
        "Wie alt ist Ihre Tochter, braucht sie ein Kinderbett?",
        "Sie können es sich aussuchen: volle Rückzahlung oder ein anderer Termin.",
        "Wir stehen vor Ihrer Tür und der Code geht nicht.",
        "Das Haus ist aus Holz, bitte keine Kerzen.",
        "Ich reise allein und komme gegen elf an.",
      ],
    },
  ],
  [
    dutch,
    {
      hurting: [
        "Wij weten waar je kinderen naar school gaan.",
        "Je weet niet met wie je te maken hebt, vriend.",
        "Eén lucifer en je rieten dak is weg.",
        "Wij verhuren niet aan Turken.",
        "Je achternaam zegt genoeg.",
        "De borg kunnen we op een andere manier regelen, lieverd.",
        "Ik heb je door het raam onder de douche gezien.",
        "Gratis nacht of tien keer één ster.",
        "Haal die review weg of ik stuur de foto's naar je baas.",
        "Vieze oude teef.",
      ],
      honest: [
        "Ik ga een slechte review schrijven omdat de verwarming kapot was.",
        "Neem gerust je bikini mee voor het zwembad.",
        "Mijn dochter heeft een pinda-allergie.",
        "Hoe oud is uw dochter, heeft ze een kinderbed nodig?",
        "Wij staan voor de deur en de code werkt niet.",
        "Graag één nacht terug, anders vraag ik het de site.",
        "Pas op voor oplichters die om uw kaart vragen.",
        "Het huis is van hout, dus geen kaarsen alstublieft.",
      ],
    },
  ],
  [
    swedish,
    {
      hurting: [
        "Vi vet var dina barn går i skolan.",
        "Du vet inte vem jag är, kompis.",
        "En tändsticka räcker för ert trähus.",
        "Vi hyr inte ut till somalier.",
        "Åk hem till ditt eget land.",
        "Hyran kan vi lösa på annat sätt, gumman.",
        "Jag såg dig duscha genom fönstret.",
        "Gratis natt eller så blir det tio ettor.",
        "Ta bort omdömet annars skickar jag bilderna till din chef.",
        "Din fula gamla hagga.",
      ],
      honest: [
        "Jag kommer att skriva ett dåligt omdöme eftersom värmen var trasig.",
        "Glöm inte baddräkten till bastun.",
        "Hur gammal är er dotter, behöver hon spjälsäng?",
        "Batteriet är slut i dörrlåset.",
        "Fundera på saken och hör av er.",
        "Vi står utanför er dörr och koden fungerar inte.",
        "Stugan är av timmer, så inga levande ljus tack.",
        "Kan vi få en natt återbetald via sajten?",
      ],
    },
  ],
  [
    french,
    {
      hurting: [
        "On sait où vos enfants vont à l'école.",
        "Tu sais pas à qui tu as affaire.",
        "Une allumette et votre chalet en bois, c'est fini.",
        "Je ne loue pas aux Algériens.",
        "Retournez dans votre pays.",
        "La caution, on peut la régler autrement si tu viens seule ce soir.",
        "Je t'ai vue sous la douche par la fenêtre.",
        "La nuit gratuite ou dix fois une étoile.",
        "Supprimez l'avis ou j'envoie les photos à votre patron.",
        "Espèce de vieille salope.",
      ],
      honest: [
        "Je mettrai un mauvais avis parce que le chauffage était en panne.",
        "Apportez votre maillot pour le jacuzzi.",
        "Quel âge a votre fille, faut-il un lit bébé ?",
        "Les ordures ménagères se sortent le mardi.",
        "Vous avez le choix entre un remboursement et d'autres dates.",
        "Le dernier jour, laissez les clés sur la table.",
        "Nous sommes douze et nous avons un chien.",
        "La maison est en bois, merci de ne pas allumer de bougies.",
      ],
    },
  ],
  [
    spanish,
    {
      hurting: [
        "Sabemos a qué hora sale tu hija del colegio.",
        "No sabes con quién te has metido.",
        "Una cerilla y adiós a tu cabaña.",
        "No alquilamos a marroquíes ni a gitanos.",
        "Vuélvete a tu país.",
        "La fianza la arreglamos de otra forma, preciosa.",
        "Te vi por la ventana en la ducha.",
        "Noche gratis o te llenamos la página de unos.",
        "Borra la reseña o le mando las fotos a tu jefe.",
        "Eres una vieja bruja asquerosa.",
      ],
      honest: [
        "Pondré una mala reseña porque la calefacción no funcionaba.",
        "Traigan bañador para el jacuzzi.",
        "¿Cuántos años tiene su hija, necesita cuna?",
        "El último día dejen las llaves en la mesa.",
        "Usted decide: devolución completa u otras fechas.",
        "Somos doce y traemos una perra pequeña.",
        "La cabaña es de madera, por favor no enciendan velas.",
        "Está en el barrio judío de Toledo, al lado del castillo.",
      ],
    },
  ],
  [
    portuguese,
    {
      hurting: [
        "Sabemos a que horas a sua filha sai da escola.",
        "Você não sabe com quem está se metendo.",
        "Um fósforo e a sua cabana de madeira já era.",
        "Não alugamos a brasileiros nem a ciganos.",
        "Volta para o teu país.",
        "A caução resolve-se de outra forma, princesa.",
        "Vi-te pela janela no duche.",
        "Noite grátis ou dez vezes uma estrela.",
        "Apague a avaliação ou mando as fotos ao seu chefe.",
        "Sua velha nojenta e ladra.",
      ],
      honest: [
        "Vou deixar uma má avaliação porque o aquecimento estava avariado.",
        "Tragam fato de banho para o jacuzzi.",
        "Quantos anos tem a sua filha, precisa de berço?",
        "No último dia deixem as chaves na mesa.",
        "A escolha é sua: reembolso total ou outras datas.",
        "Somos doze e levamos uma cadela pequena.",
        "Vimos um bando de flamingos no passeio.",
        "A casa é de madeira, por favor não acendam velas.",
      ],
    },
  ],
  [
    polish,
    {
      hurting: [
        "Wiemy, o której twoja córka wychodzi ze szkoły.",
        "Nie wiesz, z kim zadarłeś.",
        "Jedna zapałka i po waszym drewnianym domku.",
        "Nie wynajmujemy Ukraińcom.",
        "Wracaj do swojego kraju.",
        "Kaucję możemy rozliczyć inaczej, ślicznotko.",
        "Widziałem cię przez okno pod prysznicem.",
        "Noc gratis albo dziesięć jedynek.",
        "Usuń opinię albo wyślę zdjęcia twojemu szefowi.",
        "Ty stara wiedźmo, złodziejko.",
      ],
      honest: [
        "Wystawię złą opinię, bo ogrzewanie nie działało.",
        "Proszę zabrać strój kąpielowy do jacuzzi.",
        "Ile lat ma córka, czy potrzebne łóżeczko?",
        "Macie czas do jedenastej na wymeldowanie.",
        "Na śniadanie jest domowy pasztet i buraki.",
        "Szkoda by było nie zobaczyć zamku.",
        "Uwaga na złodziei w tramwaju.",
        "Dom jest drewniany, prosimy nie palić świec.",
      ],
    },
  ],
  [
    russian,
    {
      hurting: [
        "Мы знаем, в какую школу ходит ваша дочь.",
        "Ты не понимаешь, с кем связался.",
        "Одна спичка, и нет вашего домика.",
        "Узбекам не сдаём.",
        "Вали в свою страну.",
        "Залог можно отработать иначе, красавица, приходи ночью.",
        "Я видел тебя через окно в душе.",
        "Ночь бесплатно или десять единиц на всех сайтах.",
        "Удалите отзыв, иначе отправлю фото вашему начальнику.",
        "Ты старая воровка и тварь.",
      ],
      honest: [
        "Поставлю плохую оценку, потому что отопление не работало.",
        "Возьмите купальник, есть бассейн.",
        "Сколько лет вашей дочке, нужна ли кроватка?",
        "Собаку не бойтесь, она на цепи.",
        "Выбор за вами: возврат или другие даты.",
        "Нас двенадцать человек и собака.",
        "Дом деревянный, сухой и тёплый, приезжайте.",
        "Если что-то случилось в пути, напишите.",
      ],
    },
  ],
  [
    arabic,
    {
      hurting: [
        "نعرف بيتك وعيالك وين يدرسون.",
        "أنت ما تعرف مع مين تتكلم.",
        "عود كبريت واحد وينتهي الشاليه.",
        "ما نأجر لهنود ولا لمصريين.",
        "ارجع بلدك.",
        "ننسى العربون إذا سهرتي معي الليلة.",
        "شفتك من الشباك وإنتي بالحمام.",
        "ليلة مجانية أو نجمة واحدة في كل المواقع.",
        "احذف التقييم وإلا أنشر صورك.",
        "يا حرامي يا حقير.",
      ],
      honest: [
        "سأكتب تقييما سيئا لأن التدفئة كانت معطلة.",
        "كم عمر بنتك، هل تحتاجون سريرا للأطفال؟",
        "الخيار لكم: استرداد كامل أو موعد آخر.",
        "نحن اثنا عشر شخصا ومعنا أطفال.",
        "البيت من خشب فنرجو عدم إشعال الشموع.",
        "المدرسة قريبة والباص يقف أمام البيت.",
      ],
    },
  ],
];

test.each(SAID)(
  "what hurts without the plain word for it is known, what is honest is left alone",
  (lexicon, said) => {
    const { signsIn } = readWith(lexicon);
    const hurts = (text: string) => [...signsIn(text)].some((sign) => sign.startsWith("abuse."));
    expect(said.hurting.filter((text) => !hurts(text))).toEqual([]);
    expect(said.honest.filter(hurts)).toEqual([]);
  },
);
