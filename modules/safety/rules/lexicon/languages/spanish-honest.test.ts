/** Spanish: honest talk next to offers, threats and lures. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { spanish } from "./spanish.ts";

const HONEST = `
Puedo mandarle copia de mi pasaporte si hace falta.
¿Quiere una foto de mi DNI antes de llegar?
Para el parte de viajeros necesitamos nombre, fecha de nacimiento y nacionalidad de cada huésped.
La ley obliga a los alojamientos a comunicar los viajeros a la policía.
Les recomendamos un paseo en barco con Juan, es estupendo.
Si les gusta el vino, la bodega del pueblo ofrece una cata por 12 €.
Pregunten en recepción, tenemos un 10 % de descuento en el museo.
El mercado del sábado merece la pena, y el guía Pablo hace una visita gratuita.
La habitación estaba sucia, escribiré una opinión sincera.
Estoy decepcionado con la estancia y lo diré en mi comentario.
¿Pueden devolvernos una noche? El aire acondicionado nunca funcionó.
Pedimos una compensación, el ruido no nos dejó dormir.
No le voy a poner una estrella por tan poco, no se preocupe.
Les hemos puesto cinco estrellas, ¡y gracias por la noche de regalo!
Sentimos su mala opinión, le ofrecemos un descuento la próxima vez.
¿Aceptan cheques de vacaciones?
¿Puedo pagar la tasa turística con cheque?
Nos regalaron una tarjeta regalo para su restaurante, ¿cómo se usa?
Nuestro restaurante vende tarjetas regalo en recepción.
Tengo un vale con un código, ¿dónde lo pongo?
El código de la puerta se lo mandaremos por SMS la mañana de la llegada.
No me llegó el código de la caja de llaves, ¿me lo manda?
¿Qué código marco en el portal?
Me equivoqué de código tres veces y la puerta está bloqueada.
Ha recibido dos códigos: el primero abre el edificio, el segundo el piso.
¿Puedo mandar un paquete a su casa antes de llegar?
Ha llegado un paquete para usted, está en recepción.
Mi maleta se quedó en el aeropuerto, la compañía la entregará mañana en su casa.
Mi pago fue rechazado, ¿qué hago?
Mi número ha cambiado, este es el nuevo.
La transferencia de la plataforma nos ha llegado bien.
Pagué dos veces por error, ¿lo pueden mirar?
¿Se puede pagar con Bizum al llegar?
Tenemos coche eléctrico, ¿hay cargador?
La casa se calienta con placas solares, con nubes el agua sale tibia.
Por favor apague la calefacción para ahorrar energía.
¿Tiene fotos del baño?
Soy fotógrafo y viajo con equipo, ¿hay caja fuerte?
Buscamos casa para comprar en la zona, ¿conoce alguna inmobiliaria?
De la limpieza se encarga una empresa entre las 10 y las 14.
Nuestra conserjería les recibirá a las 16 y les dará las llaves.
Somos dos hombres, una cama grande nos va bien.
Mi hijo va en silla de ruedas, ¿hay ascensor?
Lamentablemente el piso no es accesible en silla de ruedas, hay tres escalones.
Somos musulmanes, ¿hay un restaurante halal cerca?
El alojamiento no es adecuado para niños menores de 3 años por la escalera.
No aceptamos animales ni grupos de más de cuatro.
Mi marido me va a matar si no encuentro sus gafas, ¿las han visto?
Casi nos morimos de frío esta noche, la calefacción no va.
Cuidado con el perro del vecino, ladra pero no muerde.
¿La cama es grande para dormir tres con mi hija?
Puede dejar la puerta abierta, viene la limpiadora.
¿Nos reserva un masaje para el sábado?
El club de buceo del puerto regala un bautismo los martes.
Hay una presentación del pueblo en la oficina de turismo a las 18, con vino gratis.
Somos socios de un club de senderismo y buscamos doce camas.
La contraseña está escrita detrás del mando.
Hay un mapa de la zona en la mesa, con senderos delante y playas detrás.
¿Podemos reservar una mesa para cuatro en el restaurante?
Tenga cuidado por la calle de noche con los coches.
Si no paga la tasa en efectivo, aceptamos tarjeta.
Somos dos parejas de hombres, ¿hay dos habitaciones?
Estoy embarazada, ¿hay ascensor?
La ducha tiene agua caliente las 24 horas.
¿Cuánto pago de tasa turística por noche?
Puede alquilar un coche en la estación, desde unos 30 euros al día.
El casino está a dos calles, se cena muy bien.
La reseña de cinco estrellas la dejaré mañana, todo perfecto.
Me gustaría una rebaja por estancia larga, ¿es posible?
Les puse cuatro estrellas porque la ducha goteaba, lo demás genial.
No me parece bien el trato recibido y lo voy a reflejar en mi reseña.
Solicito el reembolso de la limpieza, la habitación no estaba lista.
Le ofrecemos el desayuno gratis por las molestias, y si le gusta, agradecemos su reseña.
Voy a denunciar el ruido a la policía si sigue.
No se admiten bebés en la piscina sin pañal.
La habitación no es apta para personas en silla de ruedas porque el baño es estrecho.
Vamos con mis padres, judíos ortodoxos: ¿la cerradura es mecánica?
¿Puedo pagar la mitad ahora y la mitad al llegar?
Puede pagar con la tarjeta en recepción.
Va a tener problemas para aparcar, el parking es pequeño.
Van a recibir la visita del técnico a las 9.
Tengo su dirección, voy esta noche con mis hijos.
Cuidado con tus hijos en la escalera.
Te voy a dar las llaves en mano y voy a enseñarte la casa.
La panadería hace reparto a las 8, pregunte en recepción.
Las sábanas y toallas del hotel están incluidas en el precio.
Alquiler de toallas: 3 € la unidad.
Nuestras mermeladas caseras se sirven desde las 7.
El tratamiento contra las chinches lo hizo un profesional certificado.
¿Me puede enviar un folleto o documentación de la zona?
La inmobiliaria le dará las llaves en la zona del puerto.
Déjenos las llaves en recepción al salir.
Atendemos sus mensajes las 24 horas.
Gestionamos sus reservas de restaurante encantados.
¿Pago 20 € si se me olvida devolver la llave?
Mis amigos me comentaron que la casa es bonita.
La noche cuesta 80, si no 90 con desayuno.
Lleve paraguas, nunca se sabe lo que puede pasar.
El taxi le va a salir caro, mejor el autobús.
Hay mucho polvo en la habitación y el techo de paja gotea.
Tenemos un trío de jazz y viajamos con instrumentos.
La habitación es bonita y la cama es cómoda.
Las llaves están debajo de la toalla.
Soy abogado y llego desde Madrid, desde 18 h estaré ahí.
¿El seguro de cancelación es gratis?
Hay caja fuerte gratis en la habitación.
Descubra nuestras actividades en https://casa-azul.example/actividades
Somos extranjeros y no queremos problemas.
Con ese nombre no aparece ninguna reserva, búsquela por el apellido.
Hay 2 toallas por cada huésped en el armario.
¿Cuál es el cubo de basura para el vidrio?
El plato es de carne de cerdo, ¿hay otra cosa?
No quiero pagar muy caro el parking.
El coche tiene golpes de antes, hice fotos.
El teléfono está muerto, ¿tiene cargador?
La reforma está acabada, todo nuevo.
Corté el pan con el cuchillo y se rompió el mango.
Te voy a buscar al aeropuerto y me pagas la gasolina.
Se puede subir a la terraza, de noche hace frío.
¿Hay que llevar ropa de cama o podemos ir sin ropa de cama?
El desayuno es gratis o puede cenar en el restaurante de una estrella Michelin.
Es un hotel de 3 estrellas, el precio está bien, ¿o no?
Borro mi comentario porque ya lo han arreglado todo, gracias.
Olvidó un jersey, se lo mando a cambio del coste del envío.
Si quiere que se lo enviemos, hay que pagar los gastos de envío.
Nuestras maletas están retenidas en la aduana, llegaremos tarde.
¿Ha cobrado el cheque de la fianza?
Transferí 50 euros en vez de 500, mañana completo el resto.
El código sale en la aplicación de la reserva, apúntelo.
Escríbanos por aquí si necesita algo.
No me ha llegado el SMS, ¿a qué número lo mandó?
Pusieron mi número antiguo por error, este es el bueno.
Le va a llegar un SMS con el código de la puerta.
Aquí está mi DNI por las dos caras.
Mándenos su documento de identidad por ambas caras para el parte de viajeros.
Mi compañera atiende por WhatsApp durante su estancia.
El restaurante estará cerrado el lunes.
La reserva no está a mi nombre sino al de mi hermana.
Su pago se ha cancelado y devuelto, como pidió.
Un huésped se quejó del ruido de su aire acondicionado en el pasillo.
¿Aceptan Bizum al llegar?
Le prestamos bicicletas y nos devuelve las llaves por la noche.
Le devuelvo los 20 € del taxi al llegar.
La playa está cerca, no se va a arrepentir.
Si no, otra habitación también nos vale.
Nuestro hijo es autista, ¿la piscina tiene valla?
Estoy embarazada, la cama no es un problema.
No se lo tome a mal, pero hacía ruido.
Les pongo las sábanas negras o blancas, como prefieran.
Prefiero vino blanco y toallas blancas.
Los indios del restaurante son muy amables.
Quiero una resena de su restaurante, ¿tienen menú?
`;

const { signsIn } = readWith(spanish);
const rows = (table: string) => table.trim().split("\n");

test("honest talk next to offers, threats and lures is left alone", () => {
  const wronged = rows(HONEST).flatMap((text) =>
    [...signsIn(text)].filter((sign) => !/^(ham|topic)\./.test(sign)).map((sign) => `${sign}: ${text}`),
  );
  expect(wronged).toEqual([]);
});
