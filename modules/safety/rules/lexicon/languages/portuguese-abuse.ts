/** What is said in Portuguese to hurt and to extort. Data. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const portugueseAbuse: Lexicon["patterns"] = {
  "abuse.threat": [
    "cuidado ..5 (mandar|enviar|mando|vou) ..3 (alguem|gente|tua casa|sua casa|atras de)",
    "(te|vos|o|a|lhe) (mato|matarei|rebento|parto|quebro|arrebento|esfaqueio|queimo|espanco)",
    "(vou|vamos|vao|vai) (te|vos|lhe|o|a)? ..1 (matar|arrebentar|rebentar|espancar|esfaquear|estuprar|violar|queimar|partir|quebrar) (te|voce|voces|a cara|as pernas|vos|esse|a sua cara|a tua cara|o hotel|a casa|tudo|todos)?",
    "(matar|partir|rebentar|espancar) (te|voce|voces|vos)",
    "(parto|quebro|partir|quebrar|arrebentar|arrebento|rebentar|rebento) ..2 (cara|pernas|dentes|ossos|fuca|focinho)",
    "(vou|vamos) ..1 (queimar|incendiar|destruir|partir) ..2 (casa|apartamento|hotel|loja|tudo|negocio)",
    "(sei|sabemos) onde ..1 (moras|mora|vives|vive|trabalhas|trabalha|moram|vivem)",
    "(vai|vais|vao) (se|te)? (arrepender|arrependes)",
    "(vai|vais|vao) (morrer|sofrer|pagar caro|levar um tiro|apanhar)",
    "(cuidado|olho) ..3 (costas|familia|filhos|filha|filho)",
    "(mando|mandarei|vou mandar|conheco) ..3 (uns|gente|amigos|caras) ..4 (partir|quebrar|visitar|pegar)",
    "!(mosquito*|barata*|bicho*|inseto*|formiga*|aranha*|fome|frio|calor|saudade*)",
  ],
  "abuse.slur": [
    "(filho|filha|filhos) (da|de uma) (puta|cadela)",
    "(puto|puta|putos|maldito|malditos|nojento|nojentos|sujo|sujos|porra de|merda de|raio do|raio dos) (preto|pretos|preta|negro|negros|mouro|mouros|cigano|ciganos|indio|judeu|judeus|chines|viado|viados|paneleiro|paneleiros|macaco|macacos|zuca|zucas|brasileiro|brasileiros|arabe|arabes|estrangeiros|nordestino)",
    "(preto|preta|pretos|negro|negros|cigano|ciganos|judeu|judeus|mouro|chines|viado|paneleiro|arabe|zuca|brasileiro|estrangeiros|nordestino) (de merda|nojent*|imund*|do caralho|de um raio)",
    "(viado|viadinho|paneleiro|paneleiros|sapatao|traveco|zuca de|preto imundo|crioulo de|macaco preto|retardado mental)",
    "(es|voce e|voces sao|sois|seu|sua|que|seus|grande|grandessissimo) ..3 (cabrao|filho da mae|imbecil|arrombado|escroto|vagabunda|vadia|escumalha|corno|otario|lixo humano|merda)",
    "(vai|vao|va|vao se|vai te|va se) ..1 (foder|tomar no cu|a merda|pro caralho|para o caralho|a puta que)",
    "(puta que (te|o|vos) pariu|volta para a tua terra|volte para a sua terra|volta para o teu pais|volte pro seu pais)",
  ],
  "abuse.discrimination": [
    "nao ..4 (alug*|aceit*|receb*|quer*|aloj*|hosped*|admit*|permit*|arrend*|atend*) ..4 @folk",
    "(nem|a|para) @folk nao",
    "(proibid*|vedad*) ..3 (a|para) ..2 @folk",
    "(so|somente|apenas|unicamente) ..4 (brancos|cristaos|heterossexuais|portugueses de gema|europeus|gente branca|raca branca|casais normais)",
    "nao ..6 (gente|pessoas|hospedes|clientes|ninguem) ..2 (de cor|da tua raca|da tua cor|da sua raca|da sua cor|da sua religiao|da tua religiao|negras|do teu pais|deficientes|em cadeira de rodas|com hiv|da tua laia|da sua laia|como tu|como voce)",
    "(gente|pessoas) (de cor|da tua raca|da sua raca|da tua laia|da sua laia|como tu|como voce|da tua cor) ..6 nao",
    "(por ser|porque es|porque e|porque sao) ..1 @folk ..6 nao",
    "!(vinho*|pratos|sapatos|olhos|feijao*)",
  ],
  "abuse.sexual": [
    "(manda|mande|envia|envie|mostra|mostre|quero ver) ..3 (fotos|foto|video|videos|nudes) ..4 (nua|nu|nudes|pelada|pelado|mamas|peitos|intimas|sem roupa|de lingerie|de biquini|sexy|corpo|cuecas)",
    "(manda|mande|envia|envie) ..2 nudes",
    "(quero|queria|queres|quer|podemos|adorava|gostava|gostaria) ..3 (foder|transar|sexo|comer voce|comer te|te comer|foder te|dormir contigo|dormir com voce|tocar te|te tocar|despir te|te ver nua|ver te nua|chupar|fazer amor)",
    "(sexo|dormir|cama|transar|deitar) ..2 (comigo|contigo|em troca de|por dinheiro)",
    "quanto ..2 (cobra|cobras|levas|e) ..4 (dormir|sexo|transar|uma noite contigo|programa|noite com voce)",
    "(as tuas mamas|o teu cu|teus peitos|seus peitos|sua bunda|tua bunda|meu pau|minha pica|minha piroca|chupa me|me chupa|tua cona|sua buceta)",
    "(es|voce e|ta|estas) ..2 (gostosa demais|muito gostosa|tesuda|boa como o milho)",
    "(te|a) (comia|foderia|comeria toda|violaria|estupraria)",
    "!(cama extra|cama de casal|noite extra)",
  ],
  "abuse.extortion": [
    "(se nao|ou|a menos que|a nao ser que|senao|caso nao|ou nos|ou me) ..12 @perk ..12 @stars",
    "(senao|ou|ou entao|se nao|a menos que) ..10 (deixo|deixamos|dou|damos|publico|publicamos|escrevo|coloco|ponho|vou deixar|deixarei) ..6 @stars",
    "@stars ..12 (se nao|a menos que|a nao ser que|salvo se|senao) ..8 @perk",
    "@perk ..10 (ou|senao|ou entao|em troca de) ..6 @stars",
    "(em troca de|retiro|apago|tiro|removo|retiramos|tiramos|apagamos|removemos|elimino|mudo) ..10 (@stars|avaliacao|comentario|critica) ..10 (@perk|devolv*)",
    "@perk ..8 (em troca|e tiro|e apago|e retiro|e removo|e tiramos) ..6 (@stars|avaliacao|comentario)",
    "(denunci*|publicar*|redes|tiktok|instagram|imprensa|asae|procon|fiscalizacao) ..10 (se nao|a menos que|salvo se|senao) ..6 (@perk|pag*|euros|reais)",
  ],
};
