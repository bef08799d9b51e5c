/** "On Friday Mira wrote:" in the languages mail programs speak. Data only; accents and case do not matter. */

import { listed } from "./listed.ts";

/** Words with which the line may begin. */
export const OPENERS = listed(`
  On | At | In message | In article | Am | Le | El | El día | Il | Il giorno | In data | Em | No dia | Na data | A |
  Op | W dniu | Dnia | Wiadomość napisana | Den | På | D. | Dne | Dňa | Dana | În | În data de | Pe | La data de |
  Στις | Την | Το | На | У | В | Vào | Lúc | Pada | El dia | في | بتاريخ | يوم | كتب | كتبت | در | בתאריך | ביום |
  ב | 在 | 于 | 於 | เมื่อ
`);

/** First words of a date. */
export const WEEKDAYS = listed(`
  mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun | monday | tuesday | wednesday | thursday | friday |
  saturday | sunday | mo | di | mi | do | fr | sa | so | lun | mar | mer | jeu | ven | sam | dim | mié | jue | vie |
  sáb | dom | gio | seg | ter | qua | qui | sex | ma | wo | vr | za | zo | pon | pn | wt | śr | czw | pt | sob |
  nd | niedz | mån | tis | ons | tors | fre | lör | sön | man | tir | lør | søn | ti | ke | to | pe | la | su | po |
  út | st | čt | pá | ne | pia | štv | пн | вт | ср | чт | пт | сб | вс | нд | понедельник | вторник | среда |
  четверг | пятница | суббота | воскресенье | понеділок | вівторок | середа | четвер | пʼятниця | п'ятниця |
  субота | неділя | pi | pet | uto | sri | čet | sub | ned | dv | dl | dt | dc | dj | ds | dg | vin | joi | mie |
  sâm | cum | pzt | sal | çar | per | cmt | paz
`);

/** What somebody did. */
export const VERBS = listed(`
  wrote | writes | said | says | schrieb | schrieben Sie | geschrieben | a écrit | écrit | nous a dit | escribió |
  ha escrito | ha scritto | scritto | scrisse | escreveu | schreef | geschreven | napisał(a) | napisał | napisała |
  pisze | napisana | skrev | skreiv | kirjoitti | napsal(a) | napsal | píše | napsala | napísal(a) | napísal | napísala |
  yazdı | yazdi | yazmış | írta | a scris | έγραψε | έγραψαν | пишет | писал | писала | писали | написал | написала |
  написал(а) | писал(а) | пише | написав | написала | написав(ла) | написа | je napisao | je napisala |
  je napisao/la | je napisal | je napisal(a) | napisao je | napisala je | napisao/la je | Missatge de | ha escrit |
  пише: | kirjutas | rakstīja | rašė | va escriure | escribiu | idatzi du | skrifaði | написао | написао/ла | đã viết | menulis | נכתב על ידי | כתב | כתבה | כתב/ה | كتب | كتبت |
  كتابة ما يلي | نوشت | نوشته | 写道 | 寫道 | 写到 | 撰写 | 書きました | 寫到 | 提到 | のメール | のメッセージ | 작성 | 썼습니다 | 쓴 글 | เขียนว่า | เขียน
`);

/** A sentence about oneself is not the work of a mail program, unless it says the hour. */
export const PRONOUNS = listed(`
  i | we | you | he | she | they | ich | wir | sie | er
`);

/** Words of people who tell of themselves: between a date and "wrote" they make a sentence, and no program's work. */
export const TELLERS = listed(`
  i | we | you | my | our | your | ich | wir | mir | uns | mein | meine | unser | unsere | ihnen | hatte | hatten | je |
  nous | vous | j'ai | ma | mes | notre | votre | yo | nosotros | mi | mis | nuestro | nuestra | usted | ustedes |
  io | noi | voi | mia | mio | vi | nostro | nostra | ik | wij | onze | mijn | jullie | eu | nós | meu | minha |
  nosso | nossa | você | vocês | jag | vår | jeg | vår | vores | mój | moja | nasz | můj | moje |
  náš | vám | nám | я | мы | вы | вам | нам | мой | моя | наш | муж | жена | ми | мій | моя | чоловік | biz |
  siz | eşim | mi | férjem | feleségem | eu | noi | soțul | soția | εγώ | εμείς | μου | μας | אני | אנחנו | שלי |
  أنا | نحن | زوجي | زوجتي
`);
