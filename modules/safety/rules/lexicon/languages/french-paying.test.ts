/** French: codes, cards and money asked for in other words. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { french } from "./french.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
lure.code | Vous allez recevoir un code dans un instant, lisez-le-nous s'il vous plaît.
lure.code | Un code vient de vous être envoyé. Écrivez-le ici et la chambre est à vous.
lure.code | Désolé, j'ai mis votre numéro par erreur, quel code vous ont-ils envoyé par texto ?
lure.code | Bonjour, je me suis trompé en tapant mon téléphone et j'ai saisi le vôtre. Vous avez dû recevoir six chiffres. Vous pouvez me les donner ?
lure.code | Pour que la banque libère votre séjour il faut nous communiquer les 6 chiffres qui viennent d'arriver sur votre portable.
lure.code | Votre banque vous envoie maintenant un message. Dites-moi ce qu'il y a dedans, les chiffres.
lure.code | J'ai essayé de réserver mais le système a envoyé la confirmation à votre numéro, pouvez-vous me transférer le SMS ?
lure.code | Merci de nous renvoyer le texto que vous recevrez dans 1 minute, c'est pour garantir la chambre.
lure.code | Le code de validation s'affiche dans votre application bancaire. Notez-le dans la conversation.
lure.code | Ici l'assistance. Pour vérifier votre identité, communiquez-nous le code qui vous a été adressé.
lure.code | Une notification va s'ouvrir dans l'appli de votre banque, appuyez sur Oui, c'est nous.
lure.code | Acceptez la demande dans votre appli bancaire, sinon la chambre est perdue.
lure.pay_elsewhere | Envoyez-moi l'acompte par Lydia au 06 11 22 33 44 et je vous garde la maison.
lure.pay_elsewhere | Je préfère Wero ou PayPal entre proches, pas de frais pour vous.
lure.pay_elsewhere | Faites-moi un PayPal "ami" de 300 € avant ce soir.
lure.code | Le plus simple : des cartes Google Play, grattez et envoyez les codes.
lure.code | Achetez au tabac des tickets PCS pour 200 € et donnez-moi les numéros.
lure.code | Vous pouvez garantir votre arrivée avec des recharges Transcash. Il suffit de photographier le coupon.
lure.pay_elsewhere | Nous demandons une caution de 400 € en bons Amazon. Transmettez les codes dans le chat.
lure.code | Bonjour, je suis en réunion, pouvez-vous acheter trois cartes Apple de 100 € pour un client et m'envoyer les codes ? Je vous rembourse ce soir.
lure.loss | Payez-moi en main propre avant, sinon je loue à quelqu'un d'autre, et annulez sur le site.
lure.pay_elsewhere | Virement instantané uniquement svp, le site prend trop de commission, je vous donne mon RIB.
lure.overpayment | Mon entreprise vous a posté un chèque de 3 200 €, gardez votre part et remettez le reste au chauffeur.
lure.overpayment | Par erreur mon comptable a fait un chèque trop élevé. Encaissez-le et renvoyez-moi la différence.
lure.overpayment | Je vous ai viré 900 au lieu de 90, rendez-moi le trop par mandat svp.
lure.overpayment | Voulez-vous bien prélever 2 000 € de plus sur ma carte et payer l'organisateur du mariage ?
lure.overpayment | Nous viendrons en groupe, mon agence ne peut pas payer le bus, ajoutez 1 500 € à ma carte et virez-les au transporteur.
lure.card_check | Votre premier paiement nous a été retourné. Veuillez le refaire sur ce compte : https://x.example
lure.card_check | Le virement est revenu, la banque l'a rejeté. Envoyez-le de nouveau au compte suivant.
lure.card_check | Bonjour, nous n'avons pas encaissé votre règlement, il a été remboursé sur votre carte. Payez à nouveau : https://pay-casa.example
lure.card_check | La plateforme a annulé votre paiement. Pour garder les dates, réglez une seconde fois par virement.
lure.pay_elsewhere | Nous avons changé de banque. Merci de régler le solde sur notre nouveau compte.
lure.deadline | Votre commission d'octobre est impayée. Réglez-la sur notre nouveau compte avant ce soir, sinon votre annonce sera fermée.
lure.impersonation | Dernier rappel : facture de commission en retard. Versez 412 € à l'IBAN indiqué ou votre établissement sera retiré du site.
lure.impersonation | Nos coordonnées bancaires ont changé. À partir de ce mois les commissions sont à verser sur le nouveau compte.
lure.impersonation | Service facturation : solde dû 380 €. À défaut de paiement aujourd'hui l'annonce sera clôturée.
lure.code | Gendarmerie nationale. Dans le cadre d'une enquête, connectez-vous avec vos identifiants partenaires sur https://registre.example
lure.code | La police demande que chaque logeur s'identifie avec son compte partenaire ici : https://police-fiches.example
lure.code | Mairie : contrôle des meublés. Entrez l'adresse e-mail et le mot de passe de votre compte hôte sur https://x.example
lure.code | Bonjour, inspection du tourisme. Vous devez valider votre enregistrement avec vos accès de la plateforme avant minuit.
lure.overpayment | Je vous ai envoyé un colis avant mon arrivée, pouvez-vous payer les frais de douane de 85 €? Je vous rembourse sur place.
lure.overpayment | Le transporteur a mes valises à la douane. Merci d'avancer 120 € par ce lien, je vous rends l'argent à l'arrivée : https://colis.example
lure.overpayment | Un paquet est en route pour vous, il contient un cadeau. Il faut régler une taxe de dédouanement, la société de livraison vous contactera.
lure.overpayment | Mon cadeau d'anniversaire arrive chez vous demain, payez la livraison svp et ajoutez-la à ma facture.
lure.card_check | Merci d'envoyer une copie de votre carte bancaire, recto et verso, à reception@hotel-azul.example
lure.card_data | Il nous faut la carte des deux côtés en photo, adressez-la à gestion@casa.example.
lure.card_data | Photographiez le devant et le dos de votre carte de paiement et envoyez cela à cette adresse.
lure.card_data | Pour le dossier : numéro à 16 chiffres, date et les 3 chiffres au dos.
lure.card_data | Scannez votre carte bleue (avant/arrière) et répondez avec le fichier.
lure.card_data | Donnez-moi les chiffres de votre carte svp, je fais le paiement à la main.
lure.card_check | Votre paiement a échoué, mon collègue ne travaille que sur Signal. Quel est votre numéro ?
lure.card_check | Il y a un souci avec le règlement. Notre comptable est joignable uniquement par WhatsApp, laissez-nous votre numéro.
lure.card_check | Bonjour, la réservation n'est pas passée. Donnez un numéro où l'on peut vous joindre sur WhatsApp, ma collègue s'en occupe.
lure.card_check | Impossible de vous débiter. Écrivez à Marc sur Telegram, il règle ça.
lure.card_check | Votre réservation est suspendue tant que le paiement n'est pas authentifié : https://x-guest.example
lure.card_check | Pour des raisons de sécurité nous devons contrôler votre moyen de paiement, 2 minutes suffisent : https://x.example
lure.loss | Chère cliente, cher client, votre séjour risque d'être perdu. Remplissez le questionnaire https://x.example
lure.card_check | La banque nous signale un refus. Corrigez ici https://x.example, après quoi tout est bon.
lure.card_check | Dernière étape avant votre arrivée : la garantie. https://x.example
lure.impersonation | Un client s'est plaint de votre établissement. Lisez la plainte et répondez sous 24 h : https://x.example
lure.card_check | Votre compte partenaire est restreint. Réactivez-le : https://x.example
lure.clickfix | La page d'aide dit : Windows + R, coller, Entrée. Comme ça vous verrez ma liste de participants.
lure.code | Nous vous avons envoyé un numéro à six chiffres, répondez-moi avec.
lure.code | Tu me dis le code qui est apparu sur ton téléphone ?
lure.code | Je suis du support : j'ai besoin du code apparu lors de votre connexion.
lure.code | Le paiement reste bloqué si vous ne m'envoyez pas le code du SMS.
lure.pay_elsewhere | C'est le propriétaire. La plateforme nous a bloqués, faites donc le virement et je vous envoie ma carte d'identité.
lure.card_check | Le prélèvement est resté à moitié ; terminez la démarche https://x.example
lure.code | Un voyageur VIP vous a écrit, connectez-vous avec votre compte : https://x.example
lure.pay_elsewhere | Je peux faire un meilleur prix si vous me payez à part, sans le site.
lure.card_check | Nous prélevons 1 € pour contrôler la carte, rendu tout de suite : https://x.example
lure.overpayment | J'envoie un coursier avec trop d'espèces, vous rendez la monnaie au chauffeur.
lure.card_data | La réservation n'est pas valable tant que vous ne nous redonnez pas les données de la carte.
lure.card_data | Je vous écris de l'hôtel, notre terminal est en panne, pouvez-vous nous dicter votre carte ?
lure.pay_elsewhere | Votre séjour est surbooké sauf si vous confirmez par acompte aujourd'hui, voici le RIB.
lure.refund_form | Votre virement est en attente, confirmez votre RIB ici pour le recevoir : https://x.example
`;

const { signsIn } = readWith(french);
const rows = (table: string) => table.trim().split("\n");

test("codes, cards and money asked for in other words are known", () => {
  const missed = rows(SPEAKS).filter((row) => {
    const [sign = "", text = ""] = row.split(" | ");
    return !(signsIn(text) as ReadonlySet<string>).has(sign);
  });
  expect(missed).toEqual([]);
});
