/** Passwords that are tried first by everyone who guesses. Our own short list; folded, without trailing digits or marks. */

/** Ten characters and more are asked for anyway, so short favourites are here only as stems: "password" covers "Password123!". */
export const COMMON_PASSWORD_STEMS: ReadonlySet<string> = new Set(
  `password passwort motdepasse contrasena contraseña palavrapasse palavra-passe senha losenord lösenord parola haslo hasło
  wachtwoord kennwort passphrase passcode mypassword thepassword newpassword oldpassword yourpassword changepassword
  letmein letmeinnow letmeinplease welcome welcomeback welcomehome bienvenue willkommen bemvindo bienvenido valkommen
  qwerty qwertyuiop qwertzuiop azertyuiop qwertyqwerty asdfghjkl zxcvbnm asdfasdf qazwsx qazwsxedc qwerasdf qweasdzxc
  iloveyou iloveyousomuch jetaime teamo ichliebedich lovelove sunshine princess football baseball basketball superman
  batman dragon monkey shadow master michael jennifer charlie freedom whatever trustno trustnoone starwars pokemon
  computer internet samsung google facebook instagram whatsapp microsoft windows android iphone
  admin administrator administrador adminadmin root rootroot superuser supervisor test testtest testing tester guest guestguest
  default changeme changemenow changeit secret secretsecret topsecret temporary temporal demo demodemo sample example
  reception receptionist frontdesk frontoffice backoffice hotel hotelhotel myhotel ourhotel hotelier hostel guesthouse
  apartment apartments booking bookings bookingcom reservation reservations reservas accommodation holiday holidays
  vacation vacances ferias férias urlaub semester checkin checkout housekeeping concierge breakfast extranet inbox
  bellhop bellhop-sample bellhopbellhop marketplace partner partners owner manager
  january february march april june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday spring summer autumn winter lisbon lisboa london paris madrid berlin malmo stockholm
  abcdefghij abcdefghijk abcdefghijkl abcabcabc abcdabcd passpass passpasspass`.split(/\s+/),
);
