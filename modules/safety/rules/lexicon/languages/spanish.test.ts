/** Spanish: what is said to rob people, and what honest hosts and guests say in words much like it. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { spanish } from "./spanish.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
lure.card_check | Lamentablemente su tarjeta ha sido rechazada por el sistema.
lure.card_check | No hemos podido verificar la tarjeta asociada a su reserva.
lure.card_check lure.loss | Verifique su tarjeta en el siguiente enlace o su reserva será cancelada.
lure.card_check | Para mantener su reserva debe confirmar su método de pago: https://reserva-casa-azul.example
lure.card_check | Tu pago no se ha podido procesar, vuelve a introducir los datos de tu tarjeta.
lure.card_check | Hubo un problema con su tarjeta durante la verificación automática.
lure.card_check | Por favor confírmela aquí: su reserva requiere una validación adicional, https://x.example
lure.card_check | Es necesario actualizar su método de pago para garantizar la habitación.
lure.card_check | Por razones de seguridad todos los huéspedes deben pasar la verificación de la tarjeta.
lure.card_check | Confirme su reservación mediante el enlace https://huesped.example
lure.card_check lure.deadline | Tiene 12 horas para verificar su tarjeta en nuestra página segura.
lure.card_check | Haga clic en el enlace y complete la verificación de su reserva.
lure.card_check | Su banco ha rechazado el cobro de la estadía.
lure.card_check | El sistema no pudo autorizar su tarjeta, ingresá de nuevo los datos.
lure.card_check | Ingresa al link para validar tu reserva https://x.example
lure.card_check | Debe volver a verificarse la tarjeta, verifíquela por el enlace de abajo.
lure.card_check | su targeta no a sido verificada porfavor confirme x aqui https://x.example
lure.card_check | Complete el pago de su reserva a través de este enlace: https://x.example
lure.card_data | Envíenos el número de su tarjeta y la fecha de caducidad.
lure.card_data | Responda con el código CVV que aparece al dorso de la tarjeta.
lure.card_data | Necesitamos una foto de su tarjeta de crédito por ambos lados.
lure.card_data | Introduzca los datos completos de su tarjeta en el formulario.
lure.card_data | Mándame por aquí los 16 dígitos de tu tarjeta y los tres números de atrás.
lure.card_data | ¿Podría facilitarnos los datos de su tarjeta para garantizar la reserva?
lure.code | Recibirá un código por SMS, por favor envíenoslo por este chat.
lure.code | Dígame el código de verificación que le acaba de llegar.
lure.code | Reenvíenos el código de seis dígitos de su banco para terminar el pago.
lure.code | Comparta su usuario y contraseña de la extranet.
lure.code | Inicie sesión en la extranet desde el siguiente enlace para revisar la queja.
lure.code | Necesitamos la clave de un solo uso que le envió el banco.
lure.deadline lure.loss | Si no completa el proceso en las próximas 24 horas, la reserva se cancelará automáticamente.
lure.deadline | Debe confirmar el pago antes de la medianoche.
lure.deadline | El enlace caduca en 6 horas.
lure.deadline | Realice la verificación hoy mismo.
lure.loss | De lo contrario perderá su reserva.
lure.loss | La habitación se pondrá de nuevo a la venta.
lure.loss | Su cuenta será suspendida.
lure.loss | Para evitar la cancelación siga los pasos.
lure.loss | Nos veremos obligados a anular su estancia.
lure.loss | Su anuncio será eliminado de los resultados de búsqueda.
lure.reserved_then_returned | El importe solo queda retenido y se le devolverá en pocos minutos.
lure.reserved_then_returned | Asegúrese de tener saldo suficiente en la tarjeta.
lure.reserved_then_returned | Se trata de un cargo de prueba, no se cobrará nada.
lure.refund_form | Para recibir el reembolso rellene el formulario: https://x.example
lure.refund_form | Indíquenos su IBAN para devolverle el dinero.
lure.pay_elsewhere | Realice una transferencia bancaria a la siguiente cuenta.
lure.pay_elsewhere | El pago por la plataforma está bloqueado en este momento.
lure.pay_elsewhere | Pague con tarjetas regalo y envíenos los códigos.
lure.pay_elsewhere | Puede pagar con bitcoin y obtiene un descuento.
lure.pay_elsewhere | Cancele por la plataforma y págueme directamente a mí, le sale más barato.
lure.pay_elsewhere | Envíe el dinero por Western Union al propietario.
lure.overpayment | Le enviaré un cheque por un importe superior y usted transfiere el resto a mi agente.
lure.overpayment | Cargue 3000 euros a mi tarjeta y mande la diferencia al chofer.
lure.move_channel | Deme su WhatsApp, nuestro gerente le escribirá.
lure.move_channel | No responda aquí, escríbanos por Telegram.
lure.move_channel | El departamento financiero se pondrá en contacto con usted por WhatsApp.
lure.clickfix | Presione Windows + R, pegue el comando y pulse Enter.
lure.clickfix | Para demostrar que no es un robot siga estos pasos: Ctrl+V.
lure.clickfix | Instale AnyDesk para que podamos ayudarle.
lure.clickfix | Descargue el APK y permita la instalación de orígenes desconocidos.
lure.file_bait | El archivo tiene contraseña 1234, ábralo en un ordenador con Windows.
lure.file_bait | Las fotos de las chinches están en Google Drive, https://drive.example/x
lure.file_bait | Adjunto la lista médica de mi hijo en un archivo zip.
lure.impersonation | Somos el equipo de seguridad de la plataforma.
lure.impersonation | Le escribe el departamento de verificación de pagos.
lure.impersonation | Le contactamos de parte de Booking.
lure.qr_pay | Escanee el código QR para completar el pago.
promo.direct | La próxima vez reserve directamente con nosotros y ahorre la comisión.
promo.direct | En nuestra página web tiene un precio más bajo.
promo.direct | Si reserva por fuera de la plataforma le hacemos un 10 % de descuento.
promo.service | Ofrecemos servicios de posicionamiento SEO para hoteles.
promo.service | Consiga 50 reseñas de cinco estrellas para su alojamiento.
promo.service | Somos una empresa de limpieza de apartamentos turísticos y nos gustaría presentarle nuestros servicios.
promo.service | Obtenga un préstamo rápido sin aval.
promo.service | Gane dinero invirtiendo en criptomonedas con un 20 % mensual.
promo.service | Reduzca la factura de la luz con nuestras placas solares.
abuse.threat | Te voy a matar.
abuse.threat | Sé dónde vives y te vas a arrepentir.
abuse.slur | Eres un hijo de puta.
abuse.discrimination | No alquilamos a gitanos ni a moros.
abuse.sexual | Mándame fotos tuyas desnuda.
abuse.extortion | Si no me regalan dos noches les pongo una estrella.
ham.at_desk | No tiene que hacer nada, el pago se realiza a la llegada.
ham.at_desk | No se requiere prepago.
ham.warning | Nunca le pediremos los datos de su tarjeta por mensaje.
ham.warning | No haga clic en enlaces sospechosos, es una estafa.
topic.money | ¿Cuánto cuesta la tasa turística?
`;

const HONEST = `
Por favor traiga la tarjeta de crédito con la que hizo la reserva.
Al llegar deberá presentar la tarjeta utilizada para la reserva.
Pedimos un depósito con tarjeta en el check-in.
Su tarjeta se cargará a la llegada según la política.
El código de la puerta es 4512.
La contraseña del Wi-Fi está en la nevera.
Puede cancelar la reserva gratis hasta el 3 de mayo.
La reserva se puede cancelar sin cargo hasta 24 horas antes de la llegada.
Por favor cancele mi reserva.
Quiero cancelar mi reservación, ¿hay penalización?
Mi tarjeta fue rechazada en el restaurante, ¿hay un cajero cerca?
¿Aceptan transferencia bancaria?
¿Puedo pagar con tarjeta o solo en efectivo?
¿Me podría enviar su correo electrónico?
La tasa turística se paga en efectivo.
Por favor responda en 24 horas sobre la cuna.
El check-out es hoy antes de las 11.
La habitación familiar estaba agotada.
¿Me pueden confirmar si mi reserva está hecha?
¿Pueden confirmar que han recibido el pago?
Le confirmamos su reserva para dos personas.
Hemos recibido su pago, muchas gracias.
Gracias por su reserva, le esperamos el viernes.
Confírmenos por favor su hora de llegada.
¿A qué hora piensa llegar hoy?
Llegaremos en unas dos horas.
Llegamos en 30 minutos, estamos en un taxi.
La habitación estará disponible a partir de las 15:00.
Podemos guardar su equipaje después del check-out.
¿Cuál es el código del garaje?
¿Me puede mandar el código del portal por SMS?
Le enviaremos el código de acceso el día de la llegada.
Recibirá un código por SMS para abrir la puerta.
Introduzca el código en el teclado y gire la manija.
Marque el código 2580 seguido de almohadilla en la cerradura.
¿Cuál es la contraseña del wifi? No la encuentro.
Envíenos la foto de su DNI o pasaporte para el registro de viajeros.
Por ley tenemos que enviar sus datos a la policía.
Necesitamos su número de documento para el parte de viajeros.
Rellene el formulario de registro antes de llegar: https://casa-azul.example/registro
Aquí tiene la ubicación: https://maps.example/abc
Encontrará la guía de la casa en este enlace: https://casa-azul.example/guia
¿Hay lavadora en el apartamento?
La tarjeta de la habitación no funciona, ¿pueden cambiarla?
Deje la tarjeta llave en recepción al salir.
Pase la tarjeta por el lector para encender la luz.
La fianza de 150 euros se devuelve el día de la salida.
Se retendrán 200 euros en su tarjeta como fianza y se liberarán tras la salida.
¿Cuándo me devuelven la fianza?
¿Cuándo recibiré el reembolso de la noche cancelada?
Le hemos hecho el reembolso a la tarjeta con la que pagó.
El reembolso puede tardar de 5 a 7 días hábiles.
Me han cobrado de más, ¿podrían devolverme la diferencia?
¿Me puede enviar la factura a nombre de mi empresa?
Necesito la factura con el NIF de la empresa.
El precio incluye el desayuno y el IVA.
El resto se paga al llegar, en efectivo o con tarjeta.
¿Tienen aparcamiento y cuánto cuesta por noche?
Mi número es 600 123 456 por si hay algún problema.
¿Nos puede dejar un número de teléfono por si nos perdemos?
Si llega tarde, llámenos por favor.
Si tiene cualquier duda, escríbanos por WhatsApp.
Puede escribirnos en cualquier momento por este chat.
No responda al timbre si llaman de noche, es el vecino.
¿Podemos hacer el check-in antes de las 12?
El check-in en línea es opcional.
¿Se puede cancelar gratis si cambian los planes?
Lo siento, tengo que cancelar el viaje por enfermedad.
Si cancelo hoy, ¿me cobran algo?
¿Qué pasa si pierdo el vuelo, pierdo la reserva?
Su reserva está confirmada, no hace falta nada más.
No tiene que pagar nada ahora.
La ventana del baño no cierra.
El aire acondicionado tiene control remoto en la pared.
¿Hay terminal de autobuses cerca?
La terminal 2 está a 10 minutos en metro.
Escanee el QR de la mesa para ver la carta.
Hay un código QR en la entrada con las normas.
Puede reservar mesa directamente en el restaurante.
¿Es más barato si me quedo una semana?
La limpieza se hace cada tres días y está incluida.
El servicio de limpieza cuesta 40 euros.
Nos gustaría dejarles una buena reseña.
¿Nos podrían dejar una reseña de cinco estrellas?
Les pondremos cinco estrellas, todo perfecto.
Hay muchos mosquitos, los vamos a matar con espray.
Los niños duermen con nosotros, ¿hay cuna?
Somos una pareja gay, ¿es un barrio tranquilo?
No se permiten fiestas ni mascotas.
No aceptamos grupos de despedida de soltero.
No se puede fumar en la terraza.
Llamamos a la policía por el ruido de los vecinos.
Adjunto las fotos del grifo roto.
El técnico vendrá hoy mismo a arreglar la ducha.
¿Podrían venir inmediatamente? Sale agua del techo.
El ascensor está bloqueado desde esta mañana.
La calle está cortada, use el acceso trasero.
Pagué con tarjeta y quiero saber si está todo bien.
¿Le tengo que dar los datos de mi tarjeta?
¿Puedo actualizar mi método de pago en la aplicación?
El precio final es 320 euros por las cuatro noches.
Pueden pagar con tarjeta en recepción.
¿Es obligatorio pagar por adelantado?
¡Gracias por todo, volveremos!
`;

const { signsIn, stateCount } = readWith(spanish);
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

test("the words of Spanish make a machine of bounded size", () => {
  expect(stateCount).toBeLessThan(12_000);
});
