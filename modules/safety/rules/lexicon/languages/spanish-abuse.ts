/** What is said in Spanish to hurt and to extort. Data. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const spanishAbuse: Lexicon["patterns"] = {
  "abuse.threat": [
    "(cuidado|cuidate|ojo) ..5 (mandar|enviar|mando|ir|voy) ..3 (alguien|gente|tu casa|por ti|buscarte)",
    "(te|le|os|los|las|lo|la) ..1 (voy|vamos|van) a (matar|romper|partir|reventar|golpear|pegar|quemar|destrozar|encontrar|rajar|violar|moler|hacer dano|apunalar|disparar)",
    "(matarte|matarlo|matarle|matarlos|partirte|reventarte|golpearte|romperte|quemarte)",
    "(te|le|os|los) (mato|matare|mataremos|rompo|rompere|parto|partire|reviento|pego|pegare|quemare|golpeare)",
    "(voy|vamos) a (quemar|incendiar|destrozar|romper*) ..2 (casa|apartamento|hotel|piso|local|todo|cara|piernas|negocio)",
    "(se|sabemos) donde (vives|vive|viven|trabajas|trabaja|estudian)",
    "(te|se) vas? a arrepentir",
    "(vas|vais|van) a (morir|sufrir|lamentarlo|pagarlo caro|pagar con sangre)",
    "(cuidate|cuidado|ojo) ..3 (espalda|familia|hijos|hija|hijo)",
    "(mandare|enviare|voy a mandar|tengo) ..3 (unos|a unos|amigos) ..3 (romperte|partirte|visitarte|hacerte)",
    "!(mosquito*|cucaracha*|bicho*|insecto*|hormiga*|arana*|hambre|frio|calor|buena onda)",
  ],
  "abuse.slur": [
    "(hijo|hija|hijos) de (la gran)? (puta|perra)",
    "(puto|puta|putos|putas|maldito|malditos|asqueroso|asquerosos|sucio|sucios|jodido|jodidos|pinche|mierda de) (negro|negros|negra|moro|moros|mora|gitano|gitanos|sudaca|sudacas|indio|indios|judio|judios|chino|chinos|maricon|maricones|panchito|panchitos|mono|guiri|travelo|lesbiana|arabe|arabes|extranjeros|venecos)",
    "(negro|negra|negros|moro|moros|gitano|gitanos|judio|judios|indio|indios|chino|sudaca|maricon|gay|arabe|extranjeros) (de mierda|asqueros*|de mierdas)",
    "(sudaca|sudacas|maricon|maricones|marica|panchitos|bollera|travelo|moromierda|veneco|venecos|retrasado mental)",
    "(eres|es|sois|son|so|pedazo de|menuda|vaya|puto|puta|grandisim*) ..3 (cabron|gilipollas|imbecil|zorra|escoria|basura humana|pendejo|subnormal|malparid*|gonorrea|conchudo|boludo de mierda|mierda|perra)",
    "(vete|vayase|andate|iros|vayanse) ..3 (a la mierda|al carajo|a tu pais|a la verga|a la chingada|al infierno)",
    "(chinga tu|la concha de tu|la puta) (madre)",
  ],
  "abuse.discrimination": [
    "no ..4 (alquil*|acept*|recib*|quer*|aloj*|hosped*|admit*|permit*|arrend*|atend*|rent*) ..4 @folk",
    "no ..2 (a|para) ..1 @folk",
    "(prohibid*|vetad*) ..3 (a|para) ..2 @folk",
    "(solo|solamente|unicamente) ..4 (blancos|cristianos|heterosexuales|espanoles|europeos|gente blanca|raza blanca|parejas normales)",
    "(gente|personas|huespedes|clientes) ..2 (de color|como tu|de tu raza|de tu color|de su raza|negra|de su religion|de tu religion|de su clase) ..4 no",
    "no ..6 (gente|personas|huespedes|clientes|nadie) ..2 (de color|de tu raza|de tu color|de su raza|de su religion|de tu religion|negras|de tu pais|discapacitad*|en silla de ruedas|con vih)",
    "(por ser|porque eres|porque es|porque son) ..1 @folk ..6 no",
    "!(vino*|platos|zapatos|ojos)",
  ],
  "abuse.sexual": [
    "(manda*|envia*|mande*|envie*|pasa*|quiero ver*|muestrame|ensename) ..3 (fotos|foto|video|videos) ..4 (desnud*|tetas|intimas|sin ropa|en ropa interior|en bikini|sexy|pene|cuerpo)",
    "(tetas|polla|verga|cono|pollon|culo|pene|vagina|chupar*|follar*|coger*|mamada) ..4 (tuyas|tuyo|tu|tus|contigo|te|me|quiero|rico)",
    "(quiero|quieres|quisiera|gustaria|podemos|me encantaria) ..3 (follar*|sexo|acostarme|acostarte|coger contigo|cogerte|tocarte|verte desnuda|desnudarte|besarte|chup*|tirar contigo)",
    "(sexo|dormir|noche|cama|acostarte|acuestas) ..4 (conmigo|contigo|a cambio de|por dinero|pagarte)",
    "(cuanto|cuanto cobras) ..4 (por sexo|por una noche contigo|la noche contigo|por acostarte)",
    "(estas|eres) ..2 (buenisima|muy buena de cuerpo|cachonda|follable|para comerte)",
    "(te|la) (follaria|cogeria|violaria|chuparia|comeria el)",
    "!(cama supletoria|cama de matrimonio|noche extra|quedarse|quedarte)",
  ],
  "abuse.extortion": [
    "(quit*|borr*|retir*|elimin*) ..4 (@stars|resena|opinion) ..6 (si|a cambio) ..8 @perk",
    "(si no|o|a menos que|a no ser que|sino) ..12 @perk ..12 @stars",
    "(si no|o|a menos que|sino) ..10 (pong*|ponemos|dejo|dejar*|dejamos|public*|escrib*|pondre|pondremos|doy) ..6 @stars",
    "@stars ..12 (si no|a menos que|a no ser que|salvo que) ..8 @perk",
    "@perk ..10 (o|o si no|o de lo contrario|y no|a cambio de) ..6 @stars",
    "(a cambio de|quito|retiro|borro|no pondre|no publico|no publicare|elimino) ..10 (@stars|resena|opinion) ..10 @perk",
    "@perk ..8 (a cambio de|y quito|y retiro|y borro|y elimino) ..6 (@stars|resena|opinion)",
    "(denuncia*|publicar*|redes|tiktok|instagram|prensa|inspeccion|sanidad) ..10 (si no|a menos que|salvo que) ..6 (@perk|pag*|euros|#)",
  ],
};
