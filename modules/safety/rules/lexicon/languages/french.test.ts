/** French: what is said to rob people, and what honest hosts and guests say in words much like it. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { french } from "./french.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
lure.card_check | Malheureusement, votre carte a été refusée par le système.
lure.card_check | Nous n'avons pas pu vérifier la carte bancaire associée à votre réservation.
lure.card_check lure.loss | Vérifiez votre carte via le lien suivant, sinon votre réservation sera annulée.
lure.card_check | Pour conserver votre réservation, merci de confirmer votre moyen de paiement : https://casa-azul.example
lure.card_check | Le paiement de votre séjour n'a pas abouti, veuillez ressaisir vos coordonnées bancaires.
lure.card_check | Un problème est survenu avec votre carte lors du contrôle automatique.
lure.card_check | Merci de la confirmer ici : votre réservation nécessite une validation supplémentaire https://x.example
lure.card_check | Il est nécessaire de mettre à jour votre mode de paiement afin de garantir la chambre.
lure.card_check | Pour des raisons de sécurité, tous les voyageurs doivent passer la vérification de la carte.
lure.card_check | Confirme ta réservation en passant par ce lien https://voyageur.example
lure.card_check lure.deadline | Vous disposez de 12 heures pour vérifier votre carte sur notre page sécurisée.
lure.card_check | Cliquez sur le lien et terminez la vérification de votre réservation.
lure.card_check | Votre banque a rejeté le prélèvement.
lure.card_check | Il nous est impossible de débiter votre carte de crédit.
lure.card_check | Suivez ce lien afin de valider votre réservation https://x.example
lure.card_check | La carte doit être vérifiée à nouveau.
lure.card_check | votre carte na pas ete verifier merci de confirmé votre reservation ici https://x.example
lure.card_check | Finalisez le paiement de votre séjour avec ce lien : https://x.example
lure.card_data | Envoyez-nous le numéro de votre carte bancaire et la date d'expiration.
lure.card_data | Répondez avec le cryptogramme au dos de la carte.
lure.card_data | Nous avons besoin d'une photo de votre carte de crédit recto verso.
lure.card_data | Saisissez les informations de votre carte bancaire dans le formulaire.
lure.card_data | Donne-moi les 16 chiffres de ta carte et les trois chiffres derrière.
lure.card_data | Pourriez-vous nous transmettre vos numéros de carte bleue pour garantir la réservation ?
lure.code | Vous allez recevoir un code par SMS, merci de nous l'envoyer ici.
lure.code | Indiquez-moi le code de vérification que vous venez de recevoir.
lure.code | Transmettez-nous le code à six chiffres de votre banque pour finir le paiement.
lure.code | Communiquez votre identifiant et votre mot de passe de l'extranet.
lure.code | Connectez-vous à l'extranet par le lien ci-dessous pour lire la plainte.
lure.code | Il nous faut le code à usage unique envoyé par la banque.
lure.deadline lure.loss | Sans action de votre part sous 24 heures, la réservation sera automatiquement annulée.
lure.deadline | Vous devez confirmer le paiement avant minuit.
lure.deadline | Le lien expire dans 6 heures.
lure.deadline | Effectuez la vérification aujourd'hui même.
lure.loss | Dans le cas contraire, vous perdrez votre réservation.
lure.loss | La chambre sera remise en vente.
lure.loss | Votre compte sera suspendu.
lure.loss | Pour éviter l'annulation, suivez les étapes.
lure.loss | Nous serons contraints d'annuler votre séjour.
lure.loss | Votre annonce sera retirée des résultats de recherche.
lure.reserved_then_returned | Le montant est seulement bloqué et vous sera restitué en quelques minutes.
lure.reserved_then_returned | Assurez-vous d'avoir un solde suffisant sur la carte.
lure.reserved_then_returned | Il s'agit d'un débit test, rien ne sera prélevé.
lure.refund_form | Pour recevoir votre remboursement, remplissez le formulaire : https://x.example
lure.refund_form | Indiquez-nous votre IBAN pour le remboursement.
lure.pay_elsewhere | Merci d'effectuer un virement bancaire sur le compte suivant.
lure.pay_elsewhere | Le paiement sur la plateforme est bloqué pour le moment.
lure.pay_elsewhere | Payez avec des cartes cadeaux et envoyez-nous les codes.
lure.pay_elsewhere | Vous pouvez régler en bitcoin et obtenir une remise.
lure.pay_elsewhere | Annulez sur la plateforme et payez-moi directement, ce sera moins cher.
lure.pay_elsewhere | Envoyez l'argent au propriétaire par Western Union.
lure.pay_elsewhere | Faites-moi un virement Interac avant ce soir.
lure.overpayment | Je vous envoie un chèque d'un montant supérieur et vous reversez le reste à mon agent.
lure.overpayment | Débitez 3000 euros de ma carte et envoyez la différence au chauffeur.
lure.move_channel | Donnez-moi votre WhatsApp, notre responsable vous écrira.
lure.move_channel | Ne répondez pas ici, contactez-nous sur Telegram.
lure.move_channel | Notre service financier vous contactera par WhatsApp.
lure.clickfix | Appuyez sur Windows + R, collez la commande et validez avec Entrée.
lure.clickfix | Pour prouver que vous n'êtes pas un robot, suivez ces étapes : Ctrl+V.
lure.clickfix | Installez AnyDesk pour que nous puissions vous aider.
lure.clickfix | Téléchargez l'APK et autorisez les sources inconnues.
lure.file_bait | Le fichier est protégé par le mot de passe 1234, ouvrez-le sur un ordinateur Windows.
lure.file_bait | Les photos des punaises de lit sont sur Google Drive https://drive.example/x
lure.file_bait | Je joins la liste médicale de mon fils dans une archive zip.
lure.impersonation | Nous sommes l'équipe de sécurité de la plateforme.
lure.impersonation | Ici le service de vérification des paiements.
lure.impersonation | Nous vous contactons de la part de Booking.
lure.qr_pay | Scannez le QR code pour finaliser le paiement.
promo.direct | La prochaine fois, réservez directement chez nous et économisez la commission.
promo.direct | Sur notre site internet, le prix est plus bas.
promo.direct | En passant hors plateforme, nous vous faisons 10 % de remise.
promo.service | Nous proposons des services de référencement SEO pour les hôtels.
promo.service | Obtenez 50 avis cinq étoiles pour votre hébergement.
promo.service | Nous sommes une société de nettoyage de locations saisonnières et souhaitons vous présenter nos prestations.
promo.service | Obtenez un prêt rapide sans justificatif.
promo.service | Gagnez de l'argent en investissant dans les cryptomonnaies, 20 % par mois.
promo.service | Réduisez votre facture d'électricité avec nos panneaux solaires.
abuse.threat | Je vais te tuer.
abuse.threat | Je sais où tu habites et tu vas le regretter.
abuse.slur | Tu es un fils de pute.
abuse.discrimination | Nous ne louons pas aux Arabes ni aux gitans.
abuse.sexual | Envoie-moi des photos de toi nue.
abuse.extortion | Si vous ne nous offrez pas deux nuits, je mets une étoile.
ham.at_desk | Vous n'avez rien à faire, le paiement se fait à l'arrivée.
ham.at_desk | Aucun prépaiement n'est requis.
ham.warning | Nous ne vous demanderons jamais les données de votre carte par message.
ham.warning | Ne cliquez pas sur des liens suspects, c'est une arnaque.
topic.money | Combien coûte la taxe de séjour ?
`;

const HONEST = `
Merci d'apporter la carte bancaire utilisée pour la réservation.
À votre arrivée, vous devrez présenter la carte de crédit de la réservation.
Nous prenons une caution par carte au check-in.
Votre carte sera débitée à l'arrivée selon les conditions.
Une empreinte de votre carte bancaire sera prise à l'arrivée.
Le code de la porte est le 4512.
Le mot de passe du Wi-Fi est sur le frigo.
Vous pouvez annuler la réservation gratuitement jusqu'au 3 mai.
La réservation peut être annulée sans frais jusqu'à 24 heures avant l'arrivée.
Merci d'annuler ma réservation.
Je souhaite annuler mon séjour, y a-t-il des frais ?
Ma carte a été refusée au restaurant, y a-t-il un distributeur à côté ?
Acceptez-vous les virements bancaires ?
Puis-je payer par carte ou seulement en espèces ?
Pourriez-vous m'envoyer votre adresse e-mail ?
La taxe de séjour se paie en espèces.
Merci de répondre sous 24 heures au sujet du lit bébé.
Le départ est aujourd'hui avant 11 heures.
La chambre familiale était complète.
Pouvez-vous me confirmer que ma réservation est bien enregistrée ?
Pouvez-vous confirmer que vous avez reçu le paiement ?
Nous vous confirmons votre réservation pour deux personnes.
Nous avons bien reçu votre paiement, merci beaucoup.
Merci pour votre réservation, nous vous attendons vendredi.
Merci de nous confirmer votre heure d'arrivée.
À quelle heure pensez-vous arriver aujourd'hui ?
Nous arriverons dans deux heures environ.
Nous arrivons dans 30 minutes, nous sommes dans le taxi.
La chambre sera disponible à partir de 15 h.
Nous pouvons garder vos bagages après le check-out.
Quel est le code du garage ?
Pouvez-vous m'envoyer le code de l'immeuble par SMS ?
Nous vous enverrons le code d'accès le jour de l'arrivée.
Vous recevrez un code par SMS pour ouvrir la porte.
Composez le code sur le clavier puis tournez la poignée.
Saisissez le code 2580 sur la boîte à clés.
C'est quoi le mot de passe du wifi ? Je ne le trouve pas.
Envoyez-nous une photo de votre carte d'identité ou passeport pour la fiche de police.
Merci de nous indiquer le numéro de votre carte d'identité pour le registre.
La loi nous oblige à remplir une fiche de police pour les étrangers.
Pensez à apporter votre carte d'identité.
Présentez votre carte d'embarquement à la navette.
Remplissez la fiche voyageur avant d'arriver : https://casa-azul.example/fiche
Voici l'emplacement : https://maps.example/abc
Vous trouverez le guide de la maison sur ce lien : https://casa-azul.example/guide
Y a-t-il un lave-linge dans l'appartement ?
La carte de la chambre ne fonctionne plus, pouvez-vous la changer ?
Laissez la carte magnétique à la réception en partant.
La carte du restaurant est dans l'entrée.
Insérez la carte dans le lecteur pour allumer la lumière.
La caution de 150 euros est rendue le jour du départ.
200 euros seront bloqués sur votre carte à titre de caution et libérés après le départ.
Quand me rendez-vous la caution ?
Quand vais-je recevoir le remboursement de la nuit annulée ?
Nous avons remboursé la carte avec laquelle vous avez payé.
Le remboursement peut prendre de 5 à 7 jours ouvrés.
On m'a trop prélevé, pourriez-vous me rembourser la différence ?
Pouvez-vous m'envoyer la facture au nom de ma société ?
Il me faut une facture avec le numéro de TVA.
Le prix comprend le petit-déjeuner et la TVA.
Le solde se règle à l'arrivée, en espèces ou par carte.
Avez-vous un parking et combien coûte-t-il par nuit ?
Mon numéro est le 06 12 34 56 78 en cas de souci.
Pouvez-vous nous laisser un numéro de téléphone au cas où ?
Si vous arrivez tard, appelez-nous s'il vous plaît.
Pour toute question, écrivez-nous sur WhatsApp.
Vous pouvez nous écrire à tout moment par cette messagerie.
Ne répondez pas si on sonne la nuit, c'est le voisin.
Peut-on arriver avant midi ?
L'enregistrement en ligne est facultatif.
Peut-on annuler gratuitement si nos plans changent ?
Désolé, je dois annuler le voyage pour cause de maladie.
Si j'annule aujourd'hui, est-ce que je paie quelque chose ?
Si je rate mon vol, est-ce que je perds la réservation ?
Votre réservation est confirmée, vous n'avez rien d'autre à faire.
Vous n'avez rien à payer pour l'instant.
La fenêtre de la salle de bains ne ferme pas.
La télécommande de la climatisation est sur le mur.
Le terminal 2 est à 10 minutes en métro.
Scannez le QR code sur la table pour voir le menu.
Un QR code à l'entrée donne le règlement intérieur.
Vous pouvez réserver une table directement au restaurant.
Est-ce moins cher si je reste une semaine ?
Le ménage est fait tous les trois jours et il est inclus.
Le ménage coûte 40 euros.
Nous vous laisserons un bon avis.
Pourriez-vous nous laisser un avis cinq étoiles ?
Nous mettrons cinq étoiles, tout était parfait.
Il y a des moustiques, on va les tuer avec un spray.
Les enfants dorment avec nous, y a-t-il un lit bébé ?
Nous sommes un couple gay, le quartier est-il tranquille ?
Les fêtes et les animaux ne sont pas admis.
Nous n'acceptons pas les enterrements de vie de garçon.
Il est interdit de fumer sur le balcon.
Nous avons appelé la police à cause du bruit.
Je joins les photos du robinet cassé.
Le technicien vient réparer la douche aujourd'hui même.
Pourriez-vous venir immédiatement ? Il y a de l'eau au plafond.
L'ascenseur est bloqué depuis ce matin.
J'ai payé par carte et je voudrais savoir si tout est en ordre.
Dois-je vous donner les informations de ma carte ?
Puis-je mettre à jour mon moyen de paiement dans l'application ?
Le prix final est de 320 euros pour quatre nuits.
Vous pouvez payer par carte à la réception.
Faut-il payer d'avance ?
Une carte bancaire valide est demandée à l'arrivée.
Merci pour tout, nous reviendrons !
`;

const { signsIn, stateCount } = readWith(french);
const rows = (table: string) => table.trim().split("\n");

test("what is said to rob people is known by its words", () => {
  const missed = rows(SPEAKS).flatMap((row) => {
    const [signs = "", text = ""] = row.split(" | ");
    const seen = signsIn(text) as ReadonlySet<string>;
    return signs.split(" ").flatMap((sign) => (seen.has(sign) ? [] : [`${sign}: ${text}`]));
  });
  expect(missed).toEqual([]);
});

test("honest talk in like words is left alone", () => {
  const wronged = rows(HONEST).flatMap((text) =>
    [...signsIn(text)].filter((sign) => !/^(ham|topic)\./.test(sign)).map((sign) => `${sign}: ${text}`),
  );
  expect(wronged).toEqual([]);
});

test("the words of French make a machine of bounded size", () => {
  expect(stateCount).toBeLessThan(12_000);
});
