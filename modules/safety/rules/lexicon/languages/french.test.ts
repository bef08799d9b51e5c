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
lure.card_check lure.deadline | Cher client, nous avons constaté que la validation de votre moyen de paiement n'est pas allée à son terme. Nous vous prions de recommencer à cette adresse : https://x.example Vous avez 8 heures.
lure.card_check lure.loss | Bonjour, je suis le gérant de l'hôtel. Suite à une mise à jour de notre système, tous les clients doivent à nouveau confirmer leurs données. https://x.example Faute de quoi la réservation ne sera plus valable.
lure.loss lure.card_check | Bonsoir, votre réservation risque d'être annulée car la banque émettrice n'a pas autorisé l'opération. Régularisez ici : https://x.example
lure.card_check | Afin de garantir votre arrivée il est impératif de vérifier votre identité et votre carte. Lien personnel : https://x.example
lure.card_check lure.reserved_then_returned | Votre carte n'est pas passée au contrôle automatique. La somme sera gelée puis recréditée dans les 5 minutes. https://x.example
lure.card_data | Merci de fournir : nom du titulaire, numéro de carte, date de validité, CVV.
lure.code | Nous vous enverrons un SMS avec un code, merci de nous le communiquer pour clôturer la réservation.
lure.code | Tu peux me passer le code que tu as reçu sur ton téléphone ? C'est pour valider le paiement.
lure.code | J'ai besoin que vous me dictiez le code que la banque vient de vous envoyer.
lure.code | Validez l'opération dans l'application de votre banque.
lure.code | Reconnectez-vous avec votre identifiant et mot de passe sur l'espace partenaire pour ne pas perdre l'accès.
lure.card_data | Par sécurité nous vous demandons une photo de la carte bancaire devant et derrière.
lure.card_data | Auriez-vous l'amabilité de nous envoyer le numéro complet de la carte ainsi que sa date de fin de validité ?
lure.card_data | Notez ici les coordonnées de votre carte afin de la laisser en garantie.
lure.card_data | Il nous faut les 3 chiffres qui se trouvent au verso de la carte.
lure.card_check | Nous avons rencontré une difficulté en débitant votre carte, essayez avec une autre.
lure.card_check | Le débit de votre carte a échoué.
lure.card_check | Votre réservation n'est pas encore garantie : terminez le contrôle sur https://x.example
lure.card_check | Clique sur le lien ci-dessous pour confirmer ton séjour.
lure.card_check | Il faut reconfirmer le mode de règlement à cause d'une panne technique.
lure.card_check | Vos informations de facturation sont incorrectes, corrigez-les sur https://x.example
lure.card_check | Veuillez régler la totalité par le lien suivant pour garder la chambre.
lure.card_check lure.deadline lure.loss | Bonjour Mira, merci de nous avoir choisis. Notre système n'a pas pu contrôler votre mode de règlement. Veuillez l'enregistrer de nouveau sur https://x.example dans les 6 prochaines heures, faute de quoi nous devrons proposer la chambre à une autre personne.
lure.card_check | Cher client, votre réservation est au statut « en attente ». Pour l'activer, suivez ce lien et renseignez vos données de paiement : https://x.example
lure.loss lure.deadline lure.card_check | Bonjour. À cause d'une erreur du système de paiement votre réservation pourrait être perdue. Contrôlez les informations ici https://x.example dans un délai de 4 heures.
lure.impersonation lure.card_check lure.code lure.loss | Cher hôte, votre banque émettrice a signalé l'opération comme suspecte, authentifiez-vous sur https://x.example pour ne pas perdre vos nuits.
lure.card_check lure.reserved_then_returned | Confirmation requise : rendez-vous sur https://x.example et confirmez que vous êtes le titulaire de la carte. L'argent n'est pas encaissé, seulement retenu quelques minutes.
lure.loss lure.deadline | Votre réservation sera annulée dans 12 heures si vous ne remplissez pas le formulaire https://x.example
lure.card_check | En raison de nouvelles règles antifraude, les clients doivent passer un contrôle de carte : https://x.example. Après le contrôle la somme revient automatiquement sur votre compte.
lure.card_check | Votre dernier paiement n'est pas passé ; merci de recommencer le paiement par https://x.example
lure.card_check | Pour protéger votre réservation contre l'annulation, confirmez la carte : https://x.example
lure.card_data | Monsieur, envoyez le numéro de la carte, la date et le code derrière, nous le ferons manuellement.
lure.card_data | Tu me donnes les infos de ta carte ici ? Comme ça je te garde la chambre.
lure.card_data | Pour le débit j'ai besoin des 16 chiffres du devant et des 3 du dos.
lure.card_check | Bonjour, c'est la réception. La banque a retourné le débit de la première nuit, nous vous prions donc d'enregistrer une autre carte via cette page : https://x.example
lure.card_check lure.loss | AVIS : réservation 48812 non garantie. Rendez-vous sur https://x.example et suivez les indications avant 18 h, autrement la chambre sera libérée.
lure.card_check | Chère cliente, selon notre politique de sécurité vous devez passer le processus de contrôle de la carte bancaire. Lien : https://x.example. Les fonds ne seront pas prélevés.
lure.card_check | Bonsoir, il nous faut une nouvelle confirmation de votre séjour car nous avons changé de système : https://x.example. Vous avez jusqu'à demain 9 h.
lure.loss | votre reservation va etre anuler, entrez ici et mettez vos donnees https://x.example
lure.card_check lure.loss | Désolés, nous n'avons pas pu encaisser votre séjour. Ouvrez https://x.example pour payer en toute sécurité et ne pas rester sans chambre.
lure.loss | Si la garantie n'est pas payée dans 2 heures, nous la donnons au suivant sur la liste : https://x.example
lure.card_check | Votre carte se terminant par 4412 a renvoyé une erreur. Mettez-la à jour : https://x.example
lure.card_data lure.card_check | Pour un check-in sans attente, saisissez ici les données de la carte avec laquelle vous avez réservé : https://x.example
lure.card_data | S'il te plaît, dis-moi le long numéro de ta carte et le CVC et j'encaisse à la main.
lure.card_data | Vous nous envoyez une photo de la carte bancaire ? Devant et derrière, c'est pour le registre.
lure.code | Vous venez de recevoir un SMS avec six chiffres, vous me les dites ?
lure.code | Donne-moi le code PIN de ta carte et je te fais le check-in rapide.
lure.code | Le code que Booking vous a envoyé par SMS, vous pouvez me le transférer ?
lure.impersonation lure.code | Je suis du support technique de la plateforme, j'ai besoin de votre mot de passe pour réparer le calendrier.
lure.code | Nous avons reçu une plainte d'un client sur votre hôtel. Connectez-vous à l'extranet depuis https://x.example et répondez sous 24 heures sinon nous fermerons l'annonce.
lure.clickfix | Pour ouvrir les photos il faut faire Win + R, ensuite Ctrl + V puis Entrée.
lure.clickfix | Complétez le captcha : ouvrez la console Windows, collez ce qui a été copié et faites Entrée.
lure.card_check | Le remboursement de votre argent est approuvé. Indiquez ici votre carte pour le recevoir : https://x.example
lure.refund_form | Suite au double débit nous vous rendons 120 €, remplissez ce formulaire avec votre compte bancaire : https://x.example
lure.card_check lure.loss | Chère Mira, votre réservation à Casa Azul exige une confirmation supplémentaire des données bancaires. Suivez les instructions sur https://x.example dans les 12 prochaines heures pour éviter l'annulation.
lure.card_check lure.reserved_then_returned | Bonjour ! Nous avons des difficultés avec le contrôle automatique de votre carte. Il suffit d'ouvrir https://x.example et de ressaisir les données. Le débit est symbolique et revient en 10 minutes.
lure.card_check | Nous vous informons que le paiement de la réservation n'est pas parvenu à l'hébergement. Payez à nouveau sur https://x.example, le premier montant vous sera rendu.
lure.card_check | En raison d'un problème technique toutes les réservations de novembre doivent être revalidées. Faites-le ici : https://x.example
lure.loss | Dernier rappel. Votre séjour sera annulé ce soir. https://x.example
lure.card_check lure.card_data | Nous devons vérifier que la carte est à vous. Répondez avec les 16 chiffres, l'expiration et le CVV.
lure.code | On vous a envoyé un code, écrivez-le moi et la réservation est confirmée.
lure.code | Confirmez le code 3D Secure que vous avez reçu.
lure.code | Salut, je n'arrive pas à entrer dans l'extranet, tu me laisses ton identifiant et ton mot de passe ?
lure.card_check lure.code lure.loss | Nous mettons à jour les données de tous les hôtes. Identifiez-vous sur https://x.example ou votre compte sera fermé.
lure.card_check | Une activité suspecte a été détectée sur votre compte hôte. Vérifiez votre identité : https://x.example
lure.clickfix | Pour vérifier que vous êtes humain, appuyez sur les touches Windows + R puis collez le code.
lure.card_check | Bonjour, ici Teo de Casa Azul. La plateforme exige que chaque voyageur contrôle sa carte avant l'arrivée. Fais-le avec ce lien personnel : https://x.example et envoie-moi une capture.
lure.card_check | Votre réservation apparaît comme non confirmée. Il faut compléter la dernière étape : https://x.example
lure.card_check lure.loss | Pour que nous puissions vous remettre les clés il est obligatoire de passer la vérification en ligne sur https://x.example ; sinon vous perdrez l'acompte.
lure.refund_form lure.card_check | Un double débit a eu lieu. Pour que nous vous le rendions entrez la carte ici : https://x.example
lure.card_check | Madame, la carte laissée n'est pas valable, laissez-en une autre sur https://x.example
lure.loss lure.card_check | Plus que 4 heures pour sauver votre réservation : https://x.example
lure.card_check lure.reserved_then_returned | Votre compte sera débité de 1 € pour vérifier qu'il existe, la somme vous sera rendue aussitôt. Continuez sur https://x.example
lure.card_check | Vous devez déposer une garantie remboursable par le lien : https://x.example. Nous la rendons après le contrôle.
lure.card_data | Dites-nous votre numéro de carte, le mois, l'année et le code de sécurité.
lure.code | Dis-moi le mot de passe à usage unique affiché sur ton portable.
lure.code | Pourriez-vous me lire les chiffres reçus par message ?
lure.code | Entrez avec votre mail et mot de passe sur https://x.example pour débloquer vos annonces.
lure.clickfix | Exécutez cette commande en tant qu'administrateur et redémarrez.
lure.refund_form | Un remboursement de 230 € est en attente. Confirmez votre IBAN pour le recevoir.
lure.card_check lure.loss | L'hôtel vous contacte : votre carte n'a pas passé le contrôle. Remplissez à nouveau les données sur la page https://x.example ou nous devrons supprimer la réservation.
lure.card_check | Bonjour ! Votre paiement est en cours d'examen. Pour finir de le confirmer, accédez au lien et suivez les étapes : https://x.example
lure.card_check lure.deadline | Confirmez votre séjour sous 6 heures ici : https://x.example
lure.card_check | Pour éviter les fausses réservations nous demandons aux clients une autorisation de carte par internet : https://x.example
lure.card_check | Vous risquez de perdre la chambre. Actualisez vos informations de paiement sur https://x.example
lure.card_data | Envoie-moi s'il te plaît une photo de la carte bancaire des deux côtés et la pièce d'identité.
lure.code | Tu vas recevoir un message de la banque avec un code, dis-le moi et c'est réglé.
lure.card_check | L'équipe sécurité de la plateforme : validez votre compte sur https://x.example
lure.card_data lure.card_check | Nous devons vous rembourser 65 €. Inscrivez les données de la carte sur https://x.example
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
Vous pouvez payer par carte à la réception.
Faut-il payer d'avance ?
Une carte bancaire valide est demandée à l'arrivée.
Merci pour tout, nous reviendrons !
Bonjour, la réservation est-elle garantie avec ma carte ou dois-je faire autre chose ?
Pour l'arrivée tardive nous vous enverrons un code pour la boîte à clés.
Votre réservation se règle à l'hôtel, nous prenons toutes les cartes.
La carte ne sert que de garantie, rien n'est débité avant votre arrivée.
Si vous devez annuler, c'est sans frais jusqu'à 48 heures avant.
Nous avons changé la serrure, le nouveau code est 7788.
Excusez-moi, le code ne marche pas, pouvez-vous me le renvoyer ?
Je n'ai pas reçu le code de la porte, vous me l'envoyez svp ?
Téléchargez l'application de la serrure et appuyez sur ouvrir.
Vous pouvez payer la taxe de séjour en espèces ou par carte à la réception.
Je vous confirme que le lit bébé est noté.
Merci de confirmer votre heure d'arrivée avant demain.
Pourriez-vous confirmer la réservation du transfert à l'aéroport ?
Je dois changer la carte avec laquelle j'ai réservé, comment faire ?
La plateforme prélève le montant deux jours avant, nous ne prélevons rien.
La préautorisation de 100 € disparaît quelques jours après le départ.
Nous avons bloqué une place de garage pour vous aujourd'hui.
La carte magnétique se désactive près du téléphone.
Pour entrer, passez la carte et tapez votre code.
Votre code d'accès arrivera par SMS une heure avant l'arrivée.
Le code wifi est sur la carte posée sur la table.
Quel est le code du coffre-fort ?
Le coffre demande un code à quatre chiffres, choisissez-le vous-même.
Vous m'envoyez le lien pour la fiche voyageur ?
Complétez la fiche de police avant l'arrivée, la loi l'exige.
Voici la vidéo pour entrer : https://casa-azul.example/video
Sur ce lien vous pouvez réserver la navette : https://casa-azul.example/navette
Payez le parking à la borne, elle accepte la carte.
La caution est-elle bloquée ou débitée ?
Il n'y a pas de caution.
Si vous cassez quelque chose, dites-le nous et nous le retiendrons sur la caution.
Peut-on me rembourser sur une autre carte ? La mienne est expirée.
Nous avons changé de système, il n'y a plus de clé mais un code.
Faut-il payer la garantie par carte ?
Le bus passe demain à 9 h.
Votre demande de lit supplémentaire est acceptée.
Pour le bruit d'hier nous vous rendons 20 € en espèces.
Pourriez-vous m'envoyer le lien du parking ?
Le code envoyé hier n'est plus bon, utilisez 9931 pour la porte.
Vous recevrez un SMS avec le code de la porte le jour de l'arrivée.
Nous n'avons pas besoin du numéro de la carte d'embarquement.
Les punaises ne sont pas un problème ici, nous traitons chaque année.
Mon mari est allergique aux plumes, pouvez-vous changer les oreillers ?
J'ai toutes les informations dans le mail, merci.
Le paiement de la réservation est géré par la plateforme.
Avez-vous reçu le paiement de la réservation ? La plateforme m'a déjà débité.
Merci de m'indiquer votre heure d'arrivée et le numéro de vol.
Il nous faut les noms et numéros de pièce d'identité de tous les voyageurs.
Vous pouvez charger la photo du passeport dans le formulaire d'enregistrement.
La télécommande de la télé ne marche pas.
Il n'y a plus de courant, où est le tableau électrique ?
Comment relier un portable Windows à la télé ?
Le technicien doit entrer aujourd'hui, 17 h vous convient ?
Votre demande a été acceptée.
Si vous voulez, je vous envoie le lien de l'office de tourisme : https://tourisme.example
Pour payer la taxe de séjour allez sur https://ville.example et suivez les instructions.
Vous pouvez réserver les vélos sur https://velos.example et payer par carte.
Les horaires du bus sont sur https://bus.example, le billet se paie à bord.
Pour venir, suivez ce lien : https://maps.example/x
Regardez cette vidéo avant d'arriver, elle explique comment ouvrir la porte avec le code : https://video.example
Voici le lien avec le règlement de la maison et le mot de passe du wifi : https://casa-azul.example/regles
Si vous avez déjà payé sur la plateforme, vous n'avez rien d'autre à régler.
Le paiement est fait, il manque juste la facture.
Le solde de 200 € se paie à l'arrivée, par carte ou en espèces.
Votre banque peut mettre quelques jours à afficher le remboursement.
La plateforme nous informe que votre paiement est complet.
La réservation tient toujours, ne vous inquiétez pas.
Nous avons perdu la réservation de la voiture, connaissez-vous une agence ?
Je ne trouve pas le mail de confirmation, pouvez-vous me le renvoyer ?
Pouvez-vous me renvoyer le code d'entrée ?
Le code que vous m'avez envoyé n'ouvre pas la porte du bas.
La chambre est-elle libre dimanche aussi ?
Si vous restez une nuit de plus nous vous la laissons à moitié prix.
Nous vous faisons 10 % de remise au restaurant sur présentation de la réservation.
Nous devrons fermer le jacuzzi aujourd'hui, désolés.
Nous devons confirmer le nombre de personnes avant demain.
Indiquez-nous le nombre de personnes qui arrivent et l'heure.
Envoyez le numéro du vol qui arrive le plus tard.
Pouvez-vous m'envoyer le code par SMS ?
Pouvez-vous me redonner le code que vous m'avez envoyé hier ?
Je n'ai pas reçu le code par SMS, pouvez-vous me l'envoyer ?
Nous partons tôt pour ne pas perdre de temps.
Nous pouvons reporter votre réservation à la semaine suivante.
J'ai le document sur mon ordinateur, je vous l'envoie plus tard.
Il faut le code ou la carte pour entrer.
Pouvez-vous me donner des informations sur la carte du restaurant ?
Donnez votre numéro de carte de fidélité pour la remise.
Pouvez-vous me donner les informations de la carte des vins ?
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
  expect(stateCount).toBeLessThan(24_000);
});
