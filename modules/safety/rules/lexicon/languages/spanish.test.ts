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
lure.card_check lure.deadline | Estimado huésped: hemos detectado que la validación de su medio de pago no se completó correctamente. Le rogamos que repita el proceso desde la siguiente dirección: https://x.example Dispone de 8 horas.
lure.card_check lure.loss | Hola, soy el encargado del hotel. Debido a una actualización de nuestro sistema, todos los huéspedes deben confirmar nuevamente sus datos. https://x.example Si no lo hace, la reserva quedará sin efecto.
lure.loss lure.card_check | Buenas tardes, su reserva corre el riesgo de ser anulada porque la entidad emisora no aprobó la operación. Regularice la situación aquí: https://x.example
lure.card_check | Para asegurar su llegada es imprescindible que verifique su identidad y su tarjeta. Enlace personal: https://x.example
lure.card_check | Su tarjeta no pasó el control automático. El monto de la estadía se congelará y se le reintegrará a los 5 minutos. https://x.example
lure.card_data | Por favor facilite: nombre del titular, número de la tarjeta, vencimiento, CVV.
lure.code | Le mandaremos un SMS con un código, le pedimos que nos lo diga para cerrar la reserva.
lure.code | ¿Me puede pasar el código que le llegó al teléfono? Es para validar el pago.
lure.code | Necesito que me dictes la clave que te acaba de mandar el banco.
lure.code | Autorice la operación en la aplicación de su banco.
lure.code | Ingrese nuevamente con su usuario y clave en el portal de socios para no perder el acceso.
lure.card_data | Por motivos de seguridad le solicitamos una fotografía de la tarjeta por delante y por detrás.
lure.card_data | ¿Sería tan amable de mandarnos el número completo de la tarjeta con su fecha de vencimiento?
lure.card_data | Escriba aquí los datos de su tarjeta para dejarla como garantía.
lure.card_data | Precisamos los 3 dígitos que están en la parte trasera de la tarjeta.
lure.card_check | Detectamos un inconveniente al cobrar su tarjeta, pruebe con otra.
lure.card_check | El cargo a su tarjeta fue declinado por falta de autorización.
lure.card_check | Su reserva no está garantizada todavía: complete la comprobación en https://x.example
lure.card_check | Pinchá en el link de abajo para confirmar tu estadía.
lure.card_check | Hay que volver a confirmar la forma de pago por un fallo técnico.
lure.card_check | La información de facturación que nos dio es incorrecta, corríjala en https://x.example
lure.card_check | Le rogamos abone la totalidad en el siguiente vínculo para conservar la habitación.
lure.deadline lure.loss | Hola Mira, gracias por elegirnos. Nuestro sistema no ha logrado corroborar su forma de pago. Por favor, vuelva a registrarla en https://x.example dentro de las siguientes 6 horas, pues de otra manera nos veremos en la obligación de ofrecer la habitación a otra persona.
lure.card_check | Estimado cliente, su reservación está en estado "pendiente". Para activarla siga este enlace y llene sus datos de pago: https://x.example
lure.loss lure.card_check | Buen día. Por un error en el sistema de pagos su reserva podría perderse. Revise la información aquí https://x.example en el transcurso de 4 horas.
lure.card_check lure.loss | Apreciado huésped: su banco emisor reportó la operación como sospechosa, debe autenticarse en https://x.example para no perder los días reservados.
lure.card_check lure.reserved_then_returned | Confirmación requerida: ingrese a https://x.example y confirme que usted es el titular de la tarjeta. El dinero no se cobra, solo se retiene unos minutos.
lure.loss lure.deadline | Su reserva será anulada en 12 horas si no completa el formulario https://x.example
lure.card_check | Por nuevas normas antifraude, los clientes tienen que pasar una comprobación de tarjeta: https://x.example. Después del control la suma vuelve automáticamente a su cuenta.
lure.card_check | Hubo un fallo con su último pago; por favor repita el pago mediante https://x.example
lure.card_check | Para proteger su reserva contra cancelación, confirme la tarjeta: https://x.example
lure.card_data | Señor, mande el número de la tarjeta, la fecha y el código de atrás y lo hacemos manualmente.
lure.card_data | ¿Me das los datos de tu tarjeta por aquí? Así te guardo el cuarto.
lure.card_data | Para hacer el cargo necesito los 16 números del frente y los 3 de atrás.
lure.card_check | Hola, le escribimos de recepción. El banco devolvió el cargo de la primera noche, así que le pedimos que registre otra tarjeta por medio de esta página: https://x.example
lure.card_check lure.loss | AVISO: reserva 48812 sin garantizar. Acceda a https://x.example y siga las indicaciones antes de las 18:00 o la habitación queda libre.
lure.card_check | Querida huésped, por política de seguridad nuestra usted debe pasar el proceso de comprobación de la tarjeta bancaria. Enlace: https://x.example. Los fondos no serán cobrados.
lure.card_check | Buenas noches, necesitamos que vuelva a confirmar su estancia porque cambiamos de sistema: https://x.example. Tiene hasta mañana a las 9.
lure.loss | su reserba esta apunto de cancelarse, entre aqui y ponga sus datos https://x.example
lure.card_check lure.loss | Lo sentimos, no pudimos cobrarle la estancia. Pulse https://x.example para pagar de forma segura y no quedarse sin habitación.
lure.deadline lure.loss | Si no paga la garantía en 2 horas se la damos al siguiente de la lista: https://x.example
lure.card_check | Su tarjeta terminada en 4412 ha dado error. Actualícela: https://x.example
lure.card_data | Para hacer el check-in sin esperas, introduzca aquí los datos de la tarjeta con la que reservó: https://x.example
lure.card_data | Por favor, dime el número largo de tu tarjeta y el CVC y yo hago el cobro a mano.
lure.card_data | ¿Nos mandas una foto de la tarjeta? Por delante y por detrás, es para el registro.
lure.code | Le acaba de entrar un SMS con seis números, ¿me los dice?
lure.code | Pásame el PIN de la tarjeta y te hago el check-in rápido.
lure.code | El código que le ha mandado Booking por SMS, ¿me lo reenvía?
lure.impersonation lure.code | Soy de soporte técnico de la plataforma, necesito su contraseña para arreglar el calendario.
lure.code | Hemos recibido una queja de un cliente sobre su hotel. Entre en su cuenta de la extranet desde https://x.example y responda en 24 horas o cerraremos el anuncio.
lure.clickfix | Para abrir las fotos tiene que pulsar Win + R, luego Ctrl + V y Enter.
lure.clickfix | Complete el captcha: abra la consola de Windows, pegue lo que se ha copiado y dele a intro.
lure.card_check | Se ha aprobado la devolución de su dinero. Indique aquí su tarjeta para recibirla: https://x.example
lure.refund_form | Por el doble cobro le devolvemos 120 €, rellene este formulario con su cuenta bancaria: https://x.example
lure.card_check lure.loss | Estimada Mira: su reserva en Casa Azul requiere una confirmación adicional de los datos bancarios. Siga las instrucciones en https://x.example en las próximas 12 horas para evitar la cancelación.
lure.card_check | ¡Hola! Tenemos dificultades con la comprobación automática de su tarjeta. Solo tiene que abrir https://x.example y repetir los datos. El cobro es simbólico y vuelve en 10 minutos.
lure.card_check | Le informamos de que el pago de la reserva no llegó al alojamiento. Vuelva a pagar en https://x.example, el primer importe se le devolverá.
lure.card_check | Por un problema técnico todas las reservas de noviembre deben revalidarse. Hágalo aquí: https://x.example
lure.loss | Último recordatorio. Su estancia se anulará esta noche. https://x.example
lure.card_check lure.card_data | Necesitamos comprobar que la tarjeta es suya. Conteste con los 16 números, caducidad y CVV.
lure.code | Le han enviado un código, escríbamelo y queda confirmada la reserva.
lure.code | Confirme el código 3D Secure que recibió.
lure.code | Hola, no puedo entrar a la extranet, ¿me dejas tu usuario y tu contraseña?
lure.card_check lure.code lure.loss | Estamos actualizando los datos de todos los anfitriones. Identifíquese en https://x.example o su cuenta será cerrada.
lure.card_check | Se detectó actividad sospechosa en su cuenta de anfitrión. Verifique su identidad: https://x.example
lure.clickfix | Para comprobar que es una persona, presione las teclas Windows + R y después pegue el código.
lure.card_check | Hola, soy Teo de Casa Azul. La plataforma exige que cada huésped compruebe su tarjeta antes de la entrada. Hazlo con este enlace personal: https://x.example y mándame captura.
lure.card_check | Su reserva figura como no confirmada. Tiene que completar el paso final: https://x.example
lure.card_check | Para que podamos entregarle las llaves es obligatorio pasar la verificación en línea en https://x.example; si no, perderá el depósito.
lure.refund_form lure.card_check | Se ha producido un cobro duplicado. Para que se lo devolvamos introduzca la tarjeta aquí: https://x.example
lure.card_check | Señora, la tarjeta que dejó no tiene validez, deje otra en https://x.example
lure.loss lure.card_check | Últimas 4 horas para salvar su reserva: https://x.example
lure.card_check | Su cuenta bancaria será cargada con 1 € para comprobar que existe y se le devolverá enseguida. Continúe en https://x.example
lure.card_check | Debe depositar una garantía reembolsable mediante el enlace: https://x.example. Se la devolvemos tras el check.
lure.card_data | Díganos su número de tarjeta, mes y año y el código de seguridad.
lure.code | Dime la contraseña de un solo uso que sale en tu móvil.
lure.code | ¿Podría leerme los números que le llegaron por mensaje?
lure.code | Entre con su correo y contraseña en https://x.example para desbloquear sus anuncios.
lure.clickfix | Ejecute este comando como administrador y reinicie.
lure.refund_form | Tiene una devolución pendiente de 230 €. Confirme su IBAN para recibirla.
lure.card_check lure.loss | Le contactamos del hotel: su tarjeta no superó la revisión. Rellene de nuevo los datos en la página https://x.example o tendremos que dar de baja la reserva.
lure.card_check | Hola! Su pago está en revisión. Para terminar de confirmarlo acceda al enlace y siga los pasos: https://x.example
lure.card_check lure.deadline | Confirme su estancia en 6 horas aquí: https://x.example
lure.card_check | Para evitar reservas falsas pedimos a los huéspedes una autorización de la tarjeta por internet: https://x.example
lure.card_check | Puede perder la habitación. Actualice su información de pago en https://x.example
lure.card_data | Mándame por favor foto de la tarjeta por los dos lados y el DNI.
lure.code | Te llegará un mensaje del banco con un código, dímelo y listo.
lure.impersonation lure.card_check | El equipo de seguridad de la plataforma: valide su cuenta en https://x.example
lure.card_data | Tenemos que devolverle 65 €. Escriba los datos de la tarjeta en https://x.example
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
¿Le tengo que dar los datos de mi tarjeta?
¿Puedo actualizar mi método de pago en la aplicación?
El precio final es 320 euros por las cuatro noches.
Pueden pagar con tarjeta en recepción.
¿Es obligatorio pagar por adelantado?
¡Gracias por todo, volveremos!
Buenas, ¿la reserva está garantizada con mi tarjeta o tengo que hacer algo más?
Para el late check-in le enviaremos un código para la caja de llaves.
Su reserva se paga en el hotel, aceptamos todas las tarjetas.
La tarjeta es solo una garantía, no se cobra nada hasta su llegada.
Si necesita cancelar, puede hacerlo sin coste hasta 48 horas antes.
Hemos cambiado la cerradura, el nuevo código es 7788.
Perdone, el código no funciona, ¿me lo puede mandar otra vez?
No he recibido el código de la puerta, ¿me lo envía por favor?
Descargue la aplicación de la cerradura y pulse abrir.
Puede pagar la tasa turística en efectivo o con tarjeta en recepción.
Le confirmo que hemos anotado la cuna.
Por favor, confirme su hora de llegada antes de mañana.
¿Le importa confirmar la reserva del transfer al aeropuerto?
Tengo que cambiar la tarjeta con la que reservé, ¿cómo se hace?
La plataforma cobra el importe dos días antes, nosotros no cobramos nada.
La preautorización de 100 € desaparece a los pocos días de la salida.
Les hemos bloqueado una plaza de garaje para hoy.
La tarjeta magnética se desactiva si la pone junto al móvil.
Para entrar, pase la tarjeta y marque su código.
Su código de acceso llegará por SMS una hora antes de la llegada.
El código del wifi está en la tarjeta de la mesa.
¿Cuál es el código de la caja fuerte?
La caja fuerte pide un PIN de cuatro dígitos, póngalo usted.
¿Me pasa el enlace para el registro de viajeros?
Complete el registro de viajeros antes de la llegada, es obligatorio por ley.
Puede ver el vídeo de cómo entrar en este enlace: https://casa-azul.example/video
En este enlace puede reservar el traslado: https://casa-azul.example/traslado
Pague el parking en la máquina, acepta tarjeta.
¿La fianza se bloquea o se cobra?
No hace falta fianza.
Si rompe algo, avísenos y lo descontamos de la fianza.
¿Me pueden hacer el reembolso en otra tarjeta? La mía está caducada.
Hemos cambiado de sistema y ya no damos llave, se entra con código.
¿Hay que pagar la garantía con tarjeta?
Mañana a las 9 pasa el autobús.
Se ha aprobado su petición de cama supletoria.
Por el ruido de anoche le devolvemos 20 € en efectivo.
¿Me hace el favor de mandarme el enlace del parking?
El código que le mandé ayer ya no vale, use 9931 para la puerta.
Le llegará un SMS con el código de la puerta el día de llegada.
El número de la tarjeta de embarque no lo necesitamos.
Las chinches no son un problema aquí, fumigamos cada año.
Mi marido es alérgico a las plumas, ¿pueden cambiar las almohadas?
Tengo toda la información en el correo, gracias.
El pago de la reserva lo gestiona la plataforma.
¿Recibieron el pago de la reserva? La plataforma ya me lo ha cobrado.
Por favor, indíqueme su hora de llegada y el número de vuelo.
Necesitamos los nombres y números de documento de todos los huéspedes.
Puede subir la foto del pasaporte en el formulario del registro.
No funciona el mando de la tele.
Se ha ido la luz, ¿me dicen dónde está el cuadro?
¿Cómo se conecta el portátil con Windows a la tele?
El técnico necesita entrar hoy, ¿le viene bien a las 17?
Su solicitud ha sido aceptada.
Si quiere, le mando el enlace de la oficina de turismo: https://turismo.example
Para pagar la tasa turística entre en https://ciudad.example y siga las instrucciones.
Puede reservar las bicicletas en https://bicis.example y pagar con tarjeta.
Los horarios del autobús están en https://bus.example, el billete se paga a bordo.
Para llegar siga este enlace: https://maps.example/x
Mire este vídeo antes de llegar, explica cómo abrir la puerta con el código: https://video.example
Le dejo el enlace con las normas de la casa y la contraseña del wifi: https://casa-azul.example/normas
Si ya ha pagado en la plataforma no tiene que abonar nada más.
El pago está hecho, solo falta que me mande la factura.
Recuerde que el saldo de 200 € se paga al llegar, con tarjeta o en efectivo.
Su banco puede tardar unos días en mostrar la devolución.
La plataforma nos informa de que su pago se ha completado.
La reserva sigue en pie, no se preocupe.
Hemos perdido la reserva del coche, ¿conoce alguna empresa?
No encuentro el correo con la confirmación, ¿me lo puede reenviar?
¿Me podéis mandar otra vez el código de entrada?
El código que me mandó no abre la puerta de abajo.
¿Está libre la habitación el domingo también?
Si se queda una noche más se la dejamos a mitad de precio.
Le hacemos un 10 % de descuento en el restaurante si enseña la reserva.
Tendremos que cerrar el jacuzzi hoy, disculpe.
Necesitamos confirmar el número de personas antes de mañana.
Indíquenos el número de personas que llegan y a qué hora.
Envíe el número del vuelo que llega más tarde.
¿Me manda el código por SMS, por favor?
¿Me puede decir el código que me enviaron ayer?
No me ha llegado el código por SMS, ¿me lo puede enviar?
Salimos ya para no perder el tren.
Podemos pasar su reserva a la semana siguiente.
Tengo el documento en el ordenador, se lo mando luego.
Puede ver las fotos en su ordenador.
Abra la ventana del salón y conecte el portátil allí.
Indique su número de tarjeta de socio para el descuento.
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
  expect(stateCount).toBeLessThan(24_000);
});
