/** Words that false hosts are made of, beside the name they pretend to. Data. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of a host that promise or demand something about a booking, a payment or an account. */
export const LURE_WORDS = words(`
  confirm confirmation confirmed confirming confirmar confirmacion confirmacao verify verified verification verif verificar validate
  validation validar identity guest guests pay payment payments pays paid payout billing invoice refund refunds rembolso reembolso
  id ids secure secured security safe safety auth authenticate authorize login signin logon account accounts card cards checkin
  booking bookings reserve reserved reservation reservations reserva reservas prenotazione prenota bookingid reservationid
  support helpdesk customer service complaint complaints dispute extranet partner partners admin hotelid update check checkout
  gast gaeste gaste gasten gost gosti huesped huespedes hospede hospedes gosc goscie klient client cliente clientes clienti invite
  ospite ospiti nuzul dayf diuf guestportal portal zahlung zahlungen bezahlen bezahlung paiement payer pago pagos pagar pagamento
  pagamentos betaling betalen betala betalning platnosc platnosci oplata platezh dafa karte karten carte cartes tarjeta tarjetas
  cartao cartoes carta kaart karta karty kort bitaqa bestaetigen bestaetigung bestaetigt bestatigung confirmer confirme confirma
  confirmacao bevestig bevestigen bevestiging potwierdz potwierdzenie podtverdit podtverdi podtverzhdenie bekrafta bekraefta
  bekraftelse takeed taakid verifier verifica verificar verificacion verificacao verifikation verifizieren weryfikacja proverka
  buchung buchungen boeking boekingen bokning bokningar rezerwacja rezerwacje rezervacija bronirovanie bron hajz reservierung
  erstattung rueckerstattung remboursement reembolsos terugbetaling aterbetalning zwrot vozvrat konto compte cuenta conta sicher
  sicherheit securite seguro seguridad seguranca veilig sakerhet bezpieczenstwo bezopasnost validierung valider validar conferma
`);

/** Those that only somebody who imitates puts beside a well-known name. */
export const SHARP_WORDS = words(`
  confirm confirmation confirmed verify verified verification verif validate validation identity payment payments pay billing
  refund refunds security auth authenticate login signin logon account accounts card cards support helpdesk complaint complaints
  dispute extranet partner partners admin id ids update guest guests reserve secure
`);

/** Those that are also glued to an ordinary word, as in `bookingverify`. */
export const GLUED_WORDS = words(`
  confirm confirmation verify verification validate payment payments pay refund refunds login signin support security card account
  accounts billing helpdesk
`);
