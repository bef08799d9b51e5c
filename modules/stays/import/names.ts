/** Given and family names by language, for guests who are made up because the source has none. */

type Names = { readonly given: readonly string[]; readonly family: readonly string[] };

const of = (given: string, family: string): Names => ({ given: given.split(" "), family: family.split("|") });

export const NAMES: Readonly<Record<string, Names>> = {
  pt: of(
    "Ana Beatriz Carolina Catarina Filipa Inês Joana Leonor Mariana Matilde Sofia Teresa André Diogo Duarte Francisco Gonçalo João Miguel Nuno Pedro Rui Tiago Vasco",
    "Almeida|Antunes|Azevedo|Barros|Cardoso|Carvalho|Correia|da Costa|de Sousa|Ferreira|Fonseca|Gomes|Lopes|Marques|Martins|Mendes|Moreira|Nogueira|Oliveira|Pereira|Pinto|Ramos|Ribeiro|Rodrigues|Santos|Silva|Tavares|Teixeira",
  ),
  es: of(
    "Alba Carmen Elena Inés Irene Laura Lucía Marta Nuria Paula Rocío Sara Alejandro Álvaro Carlos Diego Fernando Iker Javier Jorge Luis Manuel Pablo Sergio",
    "Álvarez|Castro|Delgado|Díaz|Domínguez|Fernández|García|Gil|Gómez|Hernández|Iglesias|Jiménez|López|Martín|Molina|Moreno|Muñoz|Navarro|Ortega|Pérez|Ramírez|Romero|Ruiz|Sánchez|Serrano|Suárez|Torres|Vázquez",
  ),
  en: of(
    "Alice Amelia Charlotte Chloe Emily Freya Grace Hannah Isla Lucy Megan Olivia Adam Ben Callum Daniel George Harry Jack James Liam Oliver Owen Thomas",
    "Adams|Baker|Bennett|Brown|Byrne|Campbell|Clarke|Collins|Davies|Doyle|Edwards|Ellis|Evans|Foster|Graham|Harris|Hughes|Johnson|Kelly|Lewis|Morgan|Murphy|O’Brien|Parker|Reid|Smith|Taylor|Walker",
  ),
  fr: of(
    "Camille Chloé Claire Élise Emma Inès Jeanne Juliette Léa Louise Manon Marion Antoine Baptiste Clément Hugo Jules Louis Lucas Mathieu Nicolas Paul Rémi Théo",
    "Bernard|Bonnet|Chevalier|David|Dubois|Dupont|Durand|Faure|Fontaine|Fournier|Gauthier|Girard|Laurent|Lefèvre|Leroy|Martin|Mercier|Michel|Moreau|Morel|Perrin|Petit|Richard|Robert|Rousseau|Roux|Simon|Vincent",
  ),
  de: of(
    "Anna Clara Emma Greta Hannah Ida Johanna Julia Katrin Lena Mia Sophie Ben Felix Finn Jakob Jonas Karl Leon Lukas Max Moritz Paul Tobias",
    "Albrecht|Bauer|Becker|Braun|Fischer|Fuchs|Hartmann|Hoffmann|Huber|Keller|Klein|Koch|Krause|Krüger|Lange|Lehmann|Meyer|Müller|Neumann|Richter|Schäfer|Schmidt|Schneider|Schulz|Vogel|Wagner|Weber|Wolf",
  ),
  it: of(
    "Alessia Anna Chiara Elena Francesca Giorgia Giulia Laura Martina Paola Sara Valentina Alessandro Andrea Davide Fabio Federico Lorenzo Luca Marco Matteo Paolo Simone Stefano",
    "Barbieri|Bianchi|Bruno|Caruso|Colombo|Conti|Costa|De Luca|Esposito|Ferrari|Ferri|Fontana|Gallo|Giordano|Greco|Lombardi|Mancini|Marino|Moretti|Ricci|Rinaldi|Rizzo|Romano|Rossi|Russo|Santoro|Testa|Villa",
  ),
  nl: of(
    "Anouk Emma Eva Femke Fleur Iris Lotte Maud Noor Roos Sanne Sophie Bas Bram Daan Jeroen Joris Lars Maarten Pieter Ruben Sander Thijs Wouter",
    "Bakker|Bos|de Boer|de Groot|de Jong|de Vries|de Wit|Dekker|Dijkstra|Hendriks|Hermans|Jansen|Janssens|Kok|Kuipers|Maes|Meijer|Mulder|Peeters|Smit|van Dam|van den Berg|van Dijk|Vermeulen|Visser|Willems|Wouters|Zijlstra",
  ),
  sv: of(
    "Agnes Alva Astrid Ebba Elin Elsa Ingrid Karin Klara Linnea Maja Sofia Anders Axel Emil Erik Gustav Henrik Johan Karl Magnus Nils Oskar Viktor",
    "Andersson|Berg|Bergström|Björk|Ekström|Eriksson|Forsberg|Gustafsson|Hansson|Holm|Jansson|Johansson|Karlsson|Larsson|Lindberg|Lindqvist|Lund|Nilsson|Nyström|Olsson|Persson|Sandberg|Sjöberg|Ström|Svensson|Wallin|Åkesson|Öberg",
  ),
  nb: of(
    "Astrid Camilla Emma Hanna Ida Ingrid Kari Liv Maren Nora Sigrid Silje Anders Bjørn Eirik Håkon Jonas Lars Magnus Ole Per Sindre Sondre Tor",
    "Andersen|Bakke|Berg|Dahl|Eide|Haugen|Hagen|Halvorsen|Hansen|Iversen|Jacobsen|Johansen|Kristiansen|Larsen|Lie|Lund|Moen|Nilsen|Olsen|Pedersen|Solberg|Solheim|Strand|Sørensen",
  ),
  da: of(
    "Anna Clara Emma Freja Ida Karen Laura Mette Sofie Trine Andreas Christian Frederik Jens Kasper Lars Mads Mikkel Rasmus Søren",
    "Andersen|Christensen|Frandsen|Hansen|Holm|Jensen|Jørgensen|Kjær|Knudsen|Larsen|Lund|Madsen|Møller|Nielsen|Olsen|Pedersen|Poulsen|Rasmussen|Sørensen|Thomsen",
  ),
  fi: of(
    "Aino Anna Elina Emma Helmi Kaisa Laura Liisa Riikka Sanna Antti Eero Juha Kalle Lauri Matti Mikko Pekka Timo Ville",
    "Hämäläinen|Heikkinen|Järvinen|Karjalainen|Kinnunen|Koskinen|Laine|Lehtonen|Mäkelä|Mäkinen|Mattila|Niemi|Nieminen|Rantanen|Salminen|Salonen|Tuominen|Virtanen",
  ),
  pl: of(
    "Agnieszka Alicja Anna Ewa Hanna Joanna Julia Kasia Magdalena Maria Ola Zofia Adam Jakub Jan Kamil Karol Krzysztof Marcin Marek Michał Paweł Piotr Tomasz",
    "Adamczyk|Dudek|Kaczmarek|Kowalczyk|Krawczyk|Lis|Mazur|Michalak|Nowak|Pawlak|Pietrzak|Sikora|Stępień|Szymczak|Walczak|Wieczorek|Woźniak|Wróbel|Zając",
  ),
  cs: of(
    "Adam David Jakub Jan Jiří Martin Ondřej Petr Tomáš Vojtěch",
    "Beneš|Černý|Dvořák|Fiala|Horák|Jelínek|Kolář|Král|Kučera|Marek|Novák|Novotný|Pokorný|Procházka|Růžička|Svoboda|Urban|Veselý|Zeman",
  ),
  ro: of(
    "Alina Ana Andreea Cristina Elena Gabriela Ioana Maria Alexandru Andrei Bogdan Cristian Dan Ionuț Mihai Radu Ștefan Vlad",
    "Constantin|Dinu|Dumitru|Florea|Gheorghe|Ionescu|Marin|Matei|Moldovan|Munteanu|Nistor|Popa|Popescu|Radu|Rusu|Stan|Stoica|Toma|Tudor|Vasile",
  ),
  hu: of(
    "Anna Dóra Eszter Judit Kata Lilla Réka Zsófia Ádám Balázs Bence Dániel Gergő László Máté Péter Tamás Zoltán",
    "Balogh|Farkas|Fekete|Horváth|Juhász|Kiss|Kovács|Lakatos|Molnár|Nagy|Németh|Papp|Rácz|Simon|Szabó|Takács|Tóth|Varga",
  ),
  el: of(
    "Αλέξανδρος Γιώργος Δημήτρης Κώστας Νίκος Παναγιώτης",
    "Αγγελόπουλος|Αθανασίου|Βλάχος|Γεωργίου|Δημητρίου|Ιωάννου|Καραγιάννης|Νικολάου|Παπαδόπουλος|Παπαγεωργίου",
  ),
  ru: of(
    "Александр Алексей Андрей Дмитрий Иван Максим Михаил Никита Павел Сергей Олег Юрий",
    "Андреев|Белов|Васильев|Волков|Зайцев|Иванов|Козлов|Лебедев|Морозов|Новиков|Орлов|Павлов|Петров|Смирнов|Соколов|Фёдоров",
  ),
  uk: of(
    "Андрій Богдан Олег Роман Тарас Юрій Марія Оксана Олена Софія",
    "Бойко|Бондаренко|Коваленко|Коваль|Кравченко|Мельник|Олійник|Савченко|Ткаченко|Шевченко",
  ),
  ar: of(
    "أحمد خالد زياد سامي عمر كريم محمد يوسف أمل دانا ريم سارة فاطمة ليلى مريم نور",
    "العلي|الحداد|الخطيب|السعدي|الشامي|المصري|النجار|حداد|حسن|خليل|خوري|رحمن|صالح|عباس|منصور|ناصر",
  ),
  he: of(
    "אורי דניאל יואב נועם עידו איתי מאיה נועה רותם שירה תמר יעל",
    "אברהם|ביטון|גולן|דהן|כהן|לוי|מזרחי|פרץ|רוזן|שלום|שפירא|בר",
  ),
  tr: of(
    "Ahmet Ali Burak Can Emre Mehmet Murat Yusuf Ayşe Deniz Elif Esra Fatma Leyla Selin Zeynep",
    "Arslan|Aydın|Çelik|Demir|Doğan|Kaplan|Kaya|Kılıç|Koç|Öztürk|Polat|Şahin|Yıldız|Yılmaz",
  ),
  zh: of("伟 芳 娜 敏 静 磊 洋 婷 浩 明 雪 文", "王|李|张|刘|陈|杨|赵|黄|周|吴|徐|孙"),
  ja: of(
    "さくら 陽子 美咲 由美 葵 健太 大輔 拓也 直樹 翔太",
    "佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤",
  ),
  ko: of("지우 서연 민서 하은 수빈 민준 서준 도윤 지훈 현우", "김|이|박|최|정|강|조|윤|장|임"),
  hi: of(
    "Aarav Arjun Dev Kabir Rahul Rohan Vikram Ananya Diya Isha Kavya Meera Neha Priya",
    "Agarwal|Bhatt|Chopra|Desai|Gupta|Iyer|Kapoor|Kumar|Mehta|Nair|Patel|Rao|Reddy|Shah|Sharma|Singh",
  ),
  hr: of(
    "Ana Ivana Lana Marija Petra Tea Filip Ivan Jakov Luka Marko Nikola",
    "Babić|Božić|Horvat|Jurić|Knežević|Kovačević|Marić|Marković|Matić|Novak|Pavlović|Petrović|Tomić|Vuković",
  ),
  lt: of(
    "Jonas Lukas Mantas Paulius Tomas",
    "Balčiūnas|Jankauskas|Kazlauskas|Petrauskas|Stankevičius|Urbonas|Vasiliauskas|Žukauskas",
  ),
};

/** Languages whose speakers are named much like those of another, for which we have a list. */
export const NAMED_LIKE: Readonly<Record<string, string>> = {
  ca: "es",
  gl: "es",
  eu: "es",
  sk: "cs",
  be: "ru",
  kk: "ru",
  bg: "ru",
  sr: "hr",
  bs: "hr",
  sl: "hr",
  lv: "lt",
  et: "fi",
  nn: "nb",
  no: "nb",
  is: "nb",
  lb: "fr",
  ms: "hi",
  bn: "hi",
  ur: "hi",
  fa: "ar",
};
