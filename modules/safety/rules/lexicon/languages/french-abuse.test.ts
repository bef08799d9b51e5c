/** French: what is sold to hosts, and what hurts. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { french } from "./french.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
promo.service | Bonjour, nous réduisons la facture d'énergie des gîtes. Un conseiller peut vous rappeler ?
promo.service | Contrat d'électricité pro : comparez et gagnez jusqu'à 30 %. Répondez OUI pour une offre.
promo.service | Votre toit peut produire. Panneaux photovoltaïques sans avance, aides de l'État.
promo.service | Installez des bornes de recharge chez vous, subvention de 50 %, étude offerte.
promo.service | Notre conciergerie prend tout en charge : ménage, clés, accueil. Parlons-en !
promo.service | Vous êtes fatigué des check-in tardifs ? On gère vos voyageurs à votre place pour 18 %.
promo.service | Vigneron à Bergerac, je propose mes vins aux hébergeurs, tarif spécial à partir de 36 bouteilles.
promo.service | Faites plaisir à vos hôtes avec nos paniers gourmands, livraison gratuite dès 5 coffrets.
promo.service | Nous organisons des sorties en bateau et versons 15 % à chaque hôte qui nous envoie des clients.
promo.service | Guide local, je cherche des partenaires parmi les logements du quartier : commission pour vous sur chaque visite vendue.
promo.service | Profitez de nos excursions en quad, -20 % avec le code SOLEIL, réservation sur https://quad.example
promo.service | Nous avons des acheteurs pour des biens comme le vôtre. Estimation gratuite sous 48 h.
promo.service | Pensez-vous à vendre ? Le marché est au plus haut, notre agence immobilière vous accompagne.
promo.service | Investissez dans le neuf à Dubaï, rendement 9 % net garanti.
promo.service | Félicitations, vous avez été choisi pour un week-end offert, il suffit d'assister à une présentation de notre club vacances.
promo.service | Devenez membre de notre club et voyagez à moitié prix toute l'année.
promo.service | Une semaine en multipropriété au soleil pour 1 990 €, dernières parts disponibles.
promo.service | Nous rachetons votre temps partagé, paiement comptant, contactez-nous.
promo.service | Photographe d'intérieur, 25 clichés retouchés pour 149 €, je suis dans votre ville la semaine prochaine.
promo.service | Vos photos ne rendent pas justice à votre logement. Je les refais, voyez mon book : https://book.example
promo.service | Visite virtuelle 360° de votre gîte pour seulement 199 €.
promo.service | Confiez-nous les clés : revenus garantis chaque mois, zéro souci.
promo.service | Nous louons votre appartement à l'année et le sous-louons, loyer fixe assuré.
promo.service | Notre outil calcule vos prix automatiquement, 30 jours d'essai.
promo.service | Votre site n'apparaît pas sur Google, je peux arranger cela en 30 jours.
promo.service | 50 avis 5 étoiles livrés en une semaine, discret et sûr.
promo.service | Besoin d'un nouveau site internet ? Devis sous 24 h.
promo.service | Doublez votre capital avec notre robot de bitcoin.
promo.service | Savons, shampoings et chaussons pour hôtels, dès 0,20 € pièce.
promo.service | Nous fournissons le linge pour votre établissement, prix de gros.
promo.service | Société de nettoyage, disponible 7j/7, 15 € de l'heure, première prestation offerte.
promo.service | Traitement anti-punaises préventif pour hébergements, garantie un an, demandez votre devis.
promo.service | Caisse et terminal de paiement sans abonnement pour les chambres d'hôtes.
promo.service | Voyance par téléphone, retour de l'être aimé, résultats en 3 jours.
promo.direct | La prochaine fois réservez chez nous sans la plateforme, c'est 15 % de moins.
promo.direct | Sur notre site c'est moins cher : https://casa.example
abuse.threat | Je vais venir avec mes frères et on va te faire passer un sale quart d'heure.
abuse.threat | Rends l'argent ou je brûle ta baraque.
abuse.threat | Si tu reviens dans ma rue, tu repars les pieds devant.
abuse.threat | Je connais ton adresse, tu vas avoir de la visite cette nuit.
abuse.threat | On va te retrouver, sale voleur, et tu vas payer avec tes dents.
abuse.threat | La prochaine fois que je te vois je te mets mon poing dans la figure.
abuse.threat | Surveille bien tes enfants quand ils sortent de l'école.
abuse.threat | Je te jure que je vais te faire du mal.
abuse.slur | Retournez dans votre pays, bande de sauvages.
abuse.slur | Les gens de ta race, ça sent et ça vole.
abuse.slur | Espèce de gros porc, sale pédé.
abuse.slur | T'es qu'une sale Arabe, va crever.
abuse.slur | Pauvre débile mongolien, apprends à lire.
abuse.slur | Les bougnoules comme vous, je les mets dehors.
abuse.discrimination | Je ne loue pas à des Arabes, annulez.
abuse.discrimination | Avec un nom comme ça, ce sera non. Ici on reste entre Français.
abuse.discrimination | Pas de musulmans chez moi, désolé.
abuse.discrimination | Deux hommes dans le même lit, pas sous mon toit.
abuse.discrimination | Nous n'acceptons pas les fauteuils roulants, ça dérange les autres clients.
abuse.discrimination | Les familles avec enfants handicapés ne sont pas les bienvenues.
abuse.discrimination | Votre voile, vous l'enlevez ou vous allez ailleurs.
abuse.discrimination | Je préfère des clients blancs, rien de personnel.
abuse.discrimination | Les homosexuels ne sont pas admis, c'est une maison chrétienne.
abuse.discrimination | Les mères célibataires, merci de passer votre chemin.
abuse.sexual | Tu es très belle sur ta photo, viens dormir dans mon lit ce soir, la chambre sera gratuite.
abuse.sexual | Je peux venir te masser toute nue si tu veux.
abuse.sexual | Une nuit avec toi et je te rends le prix.
abuse.sexual | Tu portes quoi sous ta robe, ma jolie ?
abuse.sexual | J'ai envie de toi depuis le check-in, laisse ta porte ouverte.
abuse.sexual | Envoyez-moi une photo coquine et je laisse un bon avis.
abuse.sexual | T'as un beau cul, on pourrait s'amuser tous les deux.
abuse.extortion | Deux nuits gratuites ou une étoile partout.
abuse.extortion | Remboursez-moi tout ou je vous détruis sur tous les sites d'avis.
abuse.extortion | Si je n'ai pas 50 % de remise, mon commentaire fera fuir vos clients.
abuse.extortion | J'ai 40 000 abonnés. Offrez le séjour, ou bien je raconte que c'est sale.
abuse.extortion | Je peux écrire un très mauvais avis. Ou vous me rendez 200 euros et j'oublie tout.
abuse.extortion | Sans geste commercial de votre part, ce sera une étoile sur Google, Booking et TripAdvisor.
abuse.extortion | Mon avis dépend de vous : surclassement = 10/10, sinon 1/10.
abuse.extortion | Je retire mon commentaire contre un remboursement complet.
abuse.extortion | C'est simple, vous payez 300 € et personne ne saura pour les cafards.
abuse.extortion | Toute ma famille va mettre une étoile si vous ne rendez pas l'argent.
abuse.threat | Tu ferais mieux de rendre l'argent, sinon ça va mal se passer.
abuse.threat | Je connais des gens qui peuvent te casser les jambes.
abuse.threat | Je vais te démonter quand tu sortiras.
abuse.threat | Sors de chez moi ou je te sors à coups de pied.
abuse.threat | Je vais te faire regretter d'être né.
abuse.threat | J'ai des amis dans le quartier, je leur ai dit où tu habites.
abuse.threat | Si tu ne paies pas j'envoie quelqu'un récupérer l'argent à ma façon.
abuse.threat | J'espère que ton hôtel brûlera avec toi dedans.
abuse.slur | Vous êtes tous des voleurs, les gitans.
abuse.slur | Espèce de cassos, dégage.
abuse.slur | Dans ton pays vous êtes tous des fainéants et des délinquants.
abuse.slur | Les pédés comme toi me dégoûtent.
abuse.slur | Négresse ignorante.
abuse.discrimination | Désolé, je ne loue pas aux Algériens.
abuse.discrimination | Je préfère que vous ne veniez pas, ici il n'y a pas de Noirs.
abuse.discrimination | J'ai annulé parce que vous êtes musulman.
abuse.discrimination | À cause de votre handicap nous ne pouvons pas vous recevoir, ça gêne les autres.
abuse.discrimination | Je ne veux pas de couple d'hommes dans mon appartement.
abuse.discrimination | Vous les Juifs vous négociez toujours, donc non.
abuse.discrimination | Nous n'admettons pas les personnes séropositives.
abuse.discrimination | Votre grossesse pose problème, pas de femmes enceintes ici.
abuse.discrimination | Les gens de votre couleur n'entrent pas ici.
abuse.sexual | Envoie une petite photo sans vêtements, mon amour.
abuse.sexual | Et si je te rejoignais sous la douche ?
abuse.sexual | Je te paie la nuit si tu couches avec moi.
abuse.sexual | Tu es bien seule dans ce lit, je peux monter te réchauffer.
abuse.sexual | T'es trop bonne, toi.
abuse.sexual | Tu prends combien pour une heure de sexe ?
abuse.extortion | Soit vous m'offrez la dernière nuit, soit je laisse un avis horrible.
abuse.extortion | Je veux mon argent. Sinon, une étoile, et mes amis aussi.
abuse.extortion | Vous avez intérêt à me faire une remise : j'ai beaucoup d'influence sur TripAdvisor.
abuse.extortion | Cinq étoiles si vous me rendez la moitié, une sinon.
abuse.extortion | Surclassez-moi gratuitement et l'avis sera excellent, dans le cas contraire ça va faire mal.
abuse.extortion | Versez-moi 150 euros et j'efface l'avis.
abuse.extortion | Faisons un marché : vous remboursez et je ne publie pas les photos des cafards.
abuse.extortion | Remboursement ou scandale sur les réseaux, à vous de choisir.
abuse.extortion | Petit déjeuner gratuit toute la semaine ou je baisse la note à 1.
promo.service | Bonjour, je gère 40 meublés et je peux augmenter votre rentabilité de 25 %.
promo.service | Bonjour, ici Marthe de Lumière Claire, combien payez-vous d'électricité par mois ?
promo.service | Je propose un crédit sans garant accepté dans la journée.
promo.service | Je vends 1 000 abonnés Instagram pour 9 euros.
promo.service | Avez-vous pensé à vendre l'appartement ? J'ai des clients étrangers avec de l'argent.
promo.service | Formation en ligne pour devenir superhôte, places limitées, inscrivez-vous vite.
promo.service | Nous imprimons affiches et cartes pour les hébergements, expédition en 24 heures.
promo.direct | Rejoignez la nouvelle plateforme de réservation sans commission, inscription gratuite.
promo.service | Nouvelle plateforme de location : publiez votre annonce gratuitement les trois premiers mois.
promo.service | Envie d'un complément de revenu depuis chez vous ? Je vous explique.
promo.service | Venez au casino du port, bonus de 50 € de bienvenue.
promo.service | Serrurerie et domotique pour meublés, devis sans engagement.
promo.service | Nous importons du café et voudrions vous envoyer un échantillon.
abuse.threat | Tu vas voir qui je suis.
abuse.threat | Je vais lui arracher la tête, à ton réceptionniste.
abuse.discrimination | Dehors, les Noirs.
abuse.discrimination | Pas de couple gay sous mon toit.
abuse.sexual | Ta photo m'excite, envoie-m'en une autre moins habillée.
abuse.sexual | Un bisou sur la bouche et je laisse un pourboire ?
abuse.extortion | Soit vous nous remboursez tout, soit nous publions de faux avis.
abuse.extortion | Payez 300 euros ou vous aurez plein d'avis négatifs.
abuse.extortion | Je veux un surclassement gratuit ou mon avis sera terrible.
abuse.extortion | Rendez-moi la moitié et je retire la mauvaise note.
abuse.slur | Vous êtes la honte de la France, sales étrangers.
abuse.discrimination | Les gens comme vous n'ont rien à faire ici.
`;

const { signsIn } = readWith(french);
const rows = (table: string) => table.trim().split("\n");

test("offers, threats, insults and extortion are known", () => {
  const missed = rows(SPEAKS).filter((row) => {
    const [sign = "", text = ""] = row.split(" | ");
    return !(signsIn(text) as ReadonlySet<string>).has(sign);
  });
  expect(missed).toEqual([]);
});
