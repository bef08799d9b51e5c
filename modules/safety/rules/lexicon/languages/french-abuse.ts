/** What is said in French to hurt and to extort. Data. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const frenchAbuse: Lexicon["patterns"] = {
  "abuse.threat": [
    "(attention|gaffe) ..5 (envoyer|envoie|viens|venir) ..3 (quelqu un|gens|chez toi|chez vous)",
    "(te|vous|t|le|la|les) (tue|tuerai|tuer|buter|bute|frapper|frappe|defoncer|defonce|casser|casse|crever|eclater|egorger|bruler|poignarder|cogner|violer)",
    "(vais|va|vont|allons) (te|vous|t|la|le|les|lui)? ..1 (tuer|buter|frapper|defoncer|crever|eclater|egorger|poignarder|cogner|massacrer|demolir|retrouver et)",
    "(vais|va|vont|allons) ..1 (bruler|incendier|saccager|casser|faire sauter) ..2 (maison|appartement|hotel|chez|tout|gueule|jambes|commerce)",
    "casse* ..2 (la gueule|les jambes|les dents|le crane)",
    "(sais|savons) ou (tu|vous) (habites|habitez|vis|vivez|travailles|travaillez|dors)",
    "(tu|vous) (vas|allez) ..1 (regretter|mourir|payer cher|souffrir|crever)",
    "(fais|faites) ..2 (attention|gaffe) ..2 (a toi|a ta famille|a tes enfants|a vos enfants|a votre famille|a vous)",
    "(envoie|enverrai|envoyer|connais) ..3 (gars|types|mecs|amis) ..5 (casser|frapper|visite|regler|occuper)",
    "!(moustique*|cafard*|insecte*|fourmi*|araignee*|chaleur|froid|faim|temps)",
  ],
  "abuse.slur": [
    "(fils|fille) de (pute|putes|chien|chienne)",
    "(sale|sales|putain de|putains de|saloperie de|bande de|espece de|foutu|foutus) ..1 (arabe|arabes|noir|noirs|negre|negres|juif|juifs|gitan|gitans|pede|pedes|chinois|chinetoque|rom|roms|musulmans|musulman|gouine|etranger|etrangers|pute|race|roumains|immigres|con|cons|connard|connards|connasse|merde|ordures|voleurs de)",
    "(bougnoule|bougnoules|bicot|bicots|negre|negres|negresse|youpin|youpins|chinetoque|chinetoques|tarlouze|tarlouzes|tantouze|pedale|pd|travelo|gouine|raton|bamboula|romanichel)",
    "(tu|t|vous|quel|quelle|pauvre|gros|grosse|petit) ..2 (connard|connards|connasse|salope|encule|encules|pouffiasse|batard|batards|ordure|pute|sous merde|abruti|trou du cul)",
    "(va te faire|allez vous faire|va t) (foutre|enculer|voir chez|faire foutre)",
    "(nique ta|ntm|niquez vos) (mere|race|meres)?",
    "(rentre|rentrez|retourne|retournez) ..1 (dans|chez) (ton|votre|toi|vous) (pays)?",
  ],
  "abuse.discrimination": [
    "(ne|n|pas|refus*) ..2 (lou*|accept*|recev*|veu*|voul*|heberg*|admet*|pren*|accueill*|tolere*) ..5 @folk",
    "(pas de|ni de|interdit aux|aucun|jamais de) @folk",
    "(seulement|uniquement|que) ..3 (des blancs|les blancs|chretiens|heterosexuels|francais de souche|blancs|couples normaux|europeens)",
    "(pas|jamais|n|aucun) ..6 (gens|personnes|clients|voyageurs) ..2 (de couleur|de ta race|de votre race|de votre couleur|de ta couleur|de votre religion|de ta religion|comme toi|noires|de votre pays|handicap*|de cette origine)",
    "(gens|personnes) (comme toi|comme vous|de couleur|de ta race|de votre espece) ..8 pas",
    "(parce que|car) (tu es|vous etes|ils sont|c est un|c est des) ..2 @folk ..8 (pas|refus*)",
    "!(vin|vins|chaussures|yeux|petits noirs|cafe)",
  ],
  "abuse.sexual": [
    "(envoie|envoyez|montre|montrez|envoies|veux voir|balance) ..4 (photo|photos|video|videos) ..5 (nue|nu|seins|intimes|sans vetements|sous vetements|bikini|sexy|corps|culotte|lingerie)",
    "(veux|voudrais|aimerais|envie|peux|pourrait|propose) ..4 (baiser|coucher avec|te lecher|te toucher|te sucer|te voir nue|te deshabiller|faire l amour|du sexe|te prendre)",
    "(coucher|couches|baiser|sexe|nuit) ..2 (avec moi|avec toi|contre de l argent|contre une nuit)",
    "combien ..5 (coucher|pour une pipe|pour la nuit avec toi|une passe|pour du sexe)",
    "(tes seins|ton cul|tes fesses|ta chatte|ma bite|mon sexe|ta bouche sur|suce moi|sucer ma|tes nichons)",
    "(tu es|t es|vous etes) ..2 (bonne a|bandante|baisable|chaude toi)",
    "(te|la) (baiserais|baiserai|sucerais|lecherais|violerais|violerai)",
  ],
  "abuse.extortion": [
    "(si|sinon|soit|ou bien|ou|a moins) ..12 @perk ..12 @stars",
    "(sinon|soit|ou bien|ou) ..10 (mets|mettons|mettrai|mettrons|laisse|laissons|laisserai|laisserons|publie|publierai|ecris|ecrirai|poste|donne) ..6 @stars",
    "@stars ..12 (si|sauf si|a moins que|sinon) ..8 @perk",
    "@perk ..10 (ou|sinon|ou bien|ou alors|en echange) ..6 @stars",
    "(en echange|retire|retirons|retirerai|supprime|supprimons|supprimerai|enleve|enlevons|efface|modifie) ..10 (@stars|avis|commentaire) ..10 @perk",
    "@perk ..8 (en echange|et je retire|et je supprime|et nous retirons|et j enleve|et nous supprimons) ..6 (@stars|avis|commentaire)",
    "(denonc*|publier*|reseaux|tiktok|instagram|presse|inspection|hygiene) ..10 (si|sinon|sauf si|a moins) ..6 (@perk|pay*|euros)",
  ],
};
