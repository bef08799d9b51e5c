/** French: honest talk next to offers, threats and lures. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { french } from "./french.ts";

const HONEST = `
Je peux vous envoyer une copie de mon passeport si besoin.
Voulez-vous une photo de ma carte d'identité avant l'arrivée ?
Pour la fiche de police, il nous faut le nom, la date de naissance et la nationalité de chaque voyageur étranger.
La loi oblige les hébergeurs à déclarer les voyageurs à la police.
Nous vous recommandons une excursion en bateau avec Jean, il est formidable.
Si vous aimez le vin, la cave du village propose une dégustation à 12 €.
Demandez à la réception, nous avons 10 % de réduction au musée.
Le marché du samedi vaut le détour, et le guide Paul fait une visite gratuite.
La chambre était sale, j'écrirai un avis honnête.
Je suis déçu du séjour et je le dirai dans mon commentaire.
Pouvez-vous nous rembourser une nuit ? La climatisation n'a jamais marché.
Nous demandons un geste commercial, le bruit nous a empêchés de dormir.
Je ne vous mettrai pas une étoile pour si peu, ne vous inquiétez pas.
Nous avons laissé cinq étoiles, et merci pour la nuit offerte !
Nous sommes désolés pour votre mauvais commentaire, nous vous offrons une réduction la prochaine fois.
Acceptez-vous les chèques-vacances ?
Puis-je payer la taxe de séjour par chèque ?
Nous avons reçu une carte cadeau pour votre restaurant, comment l'utiliser ?
Notre restaurant vend des cartes cadeaux à la réception.
J'ai un bon cadeau avec un code, où faut-il l'indiquer ?
Le code de la porte vous sera envoyé par SMS le matin de l'arrivée.
Je n'ai pas reçu le code pour la boîte à clés, pouvez-vous me l'envoyer ?
Quel code dois-je taper pour le portail ?
Je me suis trompé de code trois fois, la porte est bloquée.
Vous avez reçu deux codes : le premier ouvre l'immeuble, le second l'appartement.
Puis-je faire livrer un colis chez vous avant mon arrivée ?
Un paquet est arrivé pour vous, il est à la réception.
Mon bagage est resté à l'aéroport, la compagnie le livrera demain chez vous.
Mon paiement a été refusé, que dois-je faire ?
Mon numéro a changé, voici le nouveau.
Le virement de la plateforme nous est bien arrivé.
J'ai payé deux fois par erreur, pouvez-vous vérifier ?
Si vous préférez, le dîner se paie en espèces au cuisinier.
Nous avons une voiture électrique, y a-t-il une borne de recharge ?
La maison est chauffée par des panneaux solaires, l'eau peut être tiède par temps gris.
Merci d'éteindre le chauffage pour économiser l'énergie.
Auriez-vous des photos de la salle de bains ?
Je suis photographe et je voyage avec du matériel, y a-t-il un coffre ?
Nous cherchons une maison à acheter dans la région, connaissez-vous une agence immobilière ?
Le ménage est assuré par une société de nettoyage entre 10 h et 14 h.
Notre conciergerie vous accueillera à 16 h et vous remettra les clés.
La conciergerie est ouverte 7j/7 de 8 h à 20 h.
Nous sommes deux hommes, un grand lit nous convient.
Mon fils est en fauteuil roulant, y a-t-il un ascenseur ?
Malheureusement l'appartement n'est pas accessible en fauteuil roulant, il y a trois marches.
Nous sommes musulmans, y a-t-il un restaurant halal près de chez vous ?
Le logement n'est pas adapté aux enfants de moins de 3 ans à cause de l'escalier.
Nous n'acceptons pas les animaux ni les groupes de plus de quatre.
Mon mari va me tuer si j'oublie ses lunettes, les avez-vous trouvées ?
On a failli mourir de froid cette nuit, le chauffage est en panne.
Attention au chien du voisin, il aboie mais ne mord pas.
Le lit est-il assez grand pour dormir à trois avec ma fille ?
Il fait très chaud, peut-on dormir fenêtre ouverte ?
Vous pouvez laisser la porte ouverte, la femme de ménage arrive.
Pouvez-vous nous réserver un massage pour samedi ?
Le club de plongée du port offre une initiation le mardi.
Il y a une présentation du village à l'office de tourisme à 18 h, avec un verre de vin offert.
Nous sommes membres d'un club de randonnée et cherchons douze lits.
Le mot de passe est écrit au dos de la télécommande.
Une carte de la région est sur la table, avec les sentiers au recto et les plages au verso.
Peut-on réserver une table pour quatre au restaurant ?
Faites attention dans la rue la nuit, les voitures roulent vite.
Si vous ne payez pas la taxe en espèces, nous prenons la carte.
Nous sommes deux couples d'hommes, y a-t-il deux chambres ?
Je suis enceinte, y a-t-il un ascenseur ?
La douche a de l'eau chaude 24 heures sur 24.
Combien je paie de taxe de séjour par nuit ?
Vous pouvez louer une voiture à la gare, dès 30 euros par jour.
Le casino est à deux rues, on y dîne très bien.
Je laisserai l'avis cinq étoiles demain, tout était parfait.
J'aimerais une remise pour un long séjour, est-ce possible ?
J'ai mis quatre étoiles parce que la douche fuyait, le reste était super.
Je trouve l'accueil inacceptable et je le dirai dans mon avis.
Je demande le remboursement du ménage, la chambre n'était pas prête.
Nous vous offrons le petit déjeuner pour le dérangement, et si cela vous plaît, un avis nous ferait plaisir.
J'appellerai la police pour le bruit si ça continue.
Les bébés ne sont pas admis dans la piscine sans couche.
La chambre ne convient pas aux personnes en fauteuil roulant car la salle de bains est étroite.
Nous venons avec mes parents, juifs pratiquants : la serrure est-elle mécanique ?
Puis-je payer la moitié maintenant et la moitié à l'arrivée ?
Vous pouvez payer avec votre carte à la réception.
Vous allez avoir des problèmes pour vous garer, le parking est petit.
Vous aurez de la visite demain : le technicien passe à 9 h.
J'ai votre adresse, je viens à 15 h avec mes enfants.
Surveillez vos enfants près de la rue.
Pensez à vos enfants, un lit bébé est disponible.
À droite, en face de la boulangerie, vous verrez la porte.
Je vais vous descendre les bagages et vous régler la note de taxi.
La boulangerie livre le pain à 8 h, demandez à la réception.
Les draps et serviettes de l'hôtel sont compris dans le prix.
Location de serviettes : 3 € la pièce.
Nos confitures maison sont servies dès 7 h 30.
Le traitement contre les punaises a été fait par un professionnel certifié.
Pouvez-vous m'envoyer une brochure de la région ?
L'agence immobilière vous remettra les clés.
Confiez-nous votre linge, il sera lavé le jour même.
Nous recevons vos messages 24 h sur 24.
Nous gérons vos réservations de restaurant avec plaisir.
Je paie 20 € si j'oublie de rendre la clé ?
Mes amis demandent comment venir de l'aéroport.
Mes amis m'ont laissé un bon avis sur votre maison.
La chambre à 80 euros, sinon 90 avec petit déjeuner.
Attention sur les rochers, un accident est vite arrivé.
Ça va très mal, la fuite empire.
On peut jouir de la vue depuis la terrasse.
Merci de ne pas venir pieds nus au restaurant.
Vous êtes chez vous, belle soirée et bonne nuit.
La chambre est belle et le lit est confortable.
La clé est sous votre serviette.
Je suis comptable et j'arrive à partir de 18 h.
L'assurance annulation est gratuite jusqu'à la veille.
La caisse du musée ouvre à partir de 9 h.
Est-ce que l'assurance est offerte avec la location de vélo ?
Découvrez nos activités sur https://casa-azul.example/activites
Nous sommes étrangers et ne voulons pas de problèmes avec la police.
Mon nom est mal écrit, avec ce nom je ne trouve pas la réservation.
L'accès aux étages n'est pas possible aux fauteuils roulants, désolés.
Deux serviettes pour chaque voyageur sont dans l'armoire.
Avec une remise de 10 % pour chaque nuit, on reste une semaine.
Le petit déjeuner est offert ou vous pouvez dîner au restaurant une étoile du village.
C'est un hôtel 3 étoiles, le prix est correct ou c'est moi ?
Le remboursement est bien arrivé, je supprime mon commentaire négatif puisque vous avez tout réglé.
Je n'ai pas encore payé, je change d'avis si le prix baisse.
Vous avez oublié un pull, je vous l'envoie contre remboursement du port.
Le colis est trop lourd, il faut payer les frais de port si on vous l'envoie.
Mon vélo arrive par transporteur, il est déjà payé.
Nos valises sont bloquées à la douane, nous arriverons tard.
Pouvez-vous avancer notre taxi ? Non, laissez, nous avons des espèces.
Avez-vous encaissé le chèque de caution ?
J'ai envoyé un chèque de 50 € pour l'acompte.
Nous avons encaissé votre chèque, merci.
J'ai viré 50 euros au lieu de 500, je complète demain.
Le code est envoyé dans l'application, notez-le bien.
Le code de la boîte à clés est affiché dans l'application de réservation.
Écrivez-nous ici si vous avez besoin de quoi que ce soit.
Je n'ai pas reçu de SMS, à quel numéro l'avez-vous envoyé ?
Vous avez mis mon ancien numéro par erreur, voici le bon.
Vous allez recevoir un SMS avec le code du portail.
Voici une copie recto verso de ma carte d'identité.
Envoyez-nous s'il vous plaît votre carte d'identité recto verso pour la fiche de police.
Ma collègue est joignable par WhatsApp pendant votre séjour.
Notre compte Instagram montre les photos de la maison.
Le restaurant sera fermé lundi.
La réservation n'est pas à mon nom mais à celui de ma sœur.
Votre paiement est annulé et remboursé, comme demandé.
Un voyageur s'est plaint du bruit de votre climatisation dans le couloir.
Peut-on payer avec Lydia sur place ?
Nous pouvons vous prêter des vélos, et vous rendez les clés le soir.
Je vous rends les 20 € du taxi à l'arrivée.
Le lave-linge a brûlé, un réparateur vient demain à la maison.
La plage est à deux pas, vous ne le regretterez pas.
J'ai une arme de chasse, y a-t-il un coffre assez grand ?
Fermez la porte à clé en partant, sinon une alarme sonne.
Sinon, une autre chambre nous conviendrait aussi.
Nos enfants sont autistes, la piscine est-elle clôturée ?
Le jacuzzi est pour deux, c'est parfait ensemble.
Ma femme est enceinte, le lit n'est pas un problème.
`;

const { signsIn } = readWith(french);
const rows = (table: string) => table.trim().split("\n");

test("honest talk next to offers, threats and lures is left alone", () => {
  const wronged = rows(HONEST).flatMap((text) =>
    [...signsIn(text)].filter((sign) => !/^(ham|topic)\./.test(sign)).map((sign) => `${sign}: ${text}`),
  );
  expect(wronged).toEqual([]);
});
