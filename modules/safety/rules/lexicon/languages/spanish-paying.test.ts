/** Spanish: codes, cards and money asked for in other words. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { spanish } from "./spanish.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
lure.code | Ahora le va a llegar un código, léanoslo por favor.
lure.code | Le acaba de entrar un SMS con unos números. Escríbalos aquí y la habitación es suya.
lure.code | Perdone, puse su número por error al registrarme, ¿qué código le han mandado?
lure.code | Me equivoqué de teléfono y metí el suyo. Le habrán llegado seis números. ¿Me los pasa?
lure.code | Para que el banco libere su estancia, comuníquenos las cifras que acaba de recibir en el móvil.
lure.code | El banco le manda ahora un mensaje. Dígame lo que pone, los numeritos.
lure.code | Intenté reservar pero el sistema mandó la confirmación a su teléfono, ¿puede reenviarme el SMS?
lure.code | Reenvíenos el mensaje de texto que recibirá en un minuto, es para asegurar el cuarto.
lure.code | En la aplicación de su banco verá un código. Cópielo en esta conversación.
lure.code | Somos el servicio de ayuda. Para comprobar su identidad, díganos el código que le hemos remitido.
lure.code | Se abrirá un aviso en la app de su banco, pulse Sí, somos nosotros.
lure.code | Acepte la solicitud en la banca móvil o perderá el cuarto.
lure.pay_elsewhere | Hágame un Bizum de 150 € al 612345678 y le guardo la casa.
lure.pay_elsewhere | Bizum solo por favor, y así le confirmo ahora mismo.
lure.pay_elsewhere | Prefiero PayPal entre amigos, sin comisiones para usted.
lure.code | Lo más fácil: tarjetas de Google Play, rasque y mándeme los códigos.
lure.code | Compre en el estanco vales Paysafecard por 200 € y páseme los números.
lure.code | La fianza se deja en tarjetas de Amazon. Basta con fotografiar el cupón.
lure.code | Hola, estoy reunido, ¿puede comprar tres tarjetas de Apple de 100 € para un cliente y enviarme los códigos? Se lo devuelvo esta noche.
lure.pay_elsewhere | Págueme por Yape o Nequi y cancele por la página, le sale mejor.
lure.pay_elsewhere | Mejor transferencia inmediata, la web se queda mucha comisión, le paso mi IBAN.
lure.pay_elsewhere | Deposite el anticipo en OXXO y mándeme la foto del ticket.
lure.overpayment | Mi empresa le ha enviado un cheque de 3.200 €, quédese con lo suyo y dele lo que sobra al conductor.
lure.overpayment | Mi contable hizo el cheque demasiado alto por error. Cóbrelo y devuélvame la diferencia.
lure.overpayment | Le he transferido 900 en vez de 90, devuélvame lo que sobra por Western Union.
lure.overpayment | ¿Podría cobrar 2.000 € más en mi tarjeta y pagarle al organizador de la boda?
lure.overpayment | Somos un grupo, la agencia no puede pagar el autocar, añada 1.500 € a mi tarjeta y páseselos al transportista.
lure.card_check | Su primer pago nos ha sido devuelto. Vuelva a hacerlo aquí: https://x.example
lure.card_check | La transferencia rebotó, el banco la rechazó. Envíela otra vez a la cuenta siguiente.
lure.card_check | No hemos cobrado su pago, se le reembolsó. Pague de nuevo: https://pago-casa.example
lure.card_check | La plataforma anuló su pago. Para conservar las fechas abone una segunda vez por transferencia.
lure.pay_elsewhere | Hemos cambiado de banco. Por favor liquide el saldo en nuestra nueva cuenta.
lure.impersonation | Su comisión de octubre está impagada. Abónela en nuestra nueva cuenta antes de esta noche o su anuncio se cerrará.
lure.impersonation | Último aviso: factura de comisiones vencida. Ingrese 412 € en el IBAN indicado o su establecimiento será retirado.
lure.impersonation | Nuestros datos bancarios han cambiado. Desde este mes las comisiones se pagan en la cuenta nueva.
lure.impersonation | Departamento de facturación: importe pendiente 380 €. Si no paga hoy, el anuncio quedará cerrado.
lure.code | Guardia Civil. En el marco de una investigación, acceda con sus claves de socio en https://registro.example
lure.code | La policía pide que cada anfitrión se identifique con su cuenta de la plataforma aquí: https://policia-partes.example
lure.code | Ayuntamiento: control de viviendas turísticas. Introduzca el correo y la contraseña de su cuenta de anfitrión en https://x.example
lure.code | Inspección de turismo. Debe validar su licencia con su usuario y clave de la plataforma antes de medianoche.
lure.overpayment | He mandado un paquete a su dirección antes de llegar, ¿puede pagar la aduana, 85 €? Se lo devuelvo al llegar.
lure.overpayment | El transportista tiene mis maletas en la aduana. Adelante 120 € por este enlace y se los doy en mano: https://paquete.example
lure.overpayment | Va un paquete de camino a su casa, es un regalo. Hay que abonar una tasa de importación, la empresa de reparto le llamará.
lure.overpayment | Mi regalo llega mañana a su hotel, pague el envío y súmelo a mi factura.
lure.card_check | Envíe copia de su tarjeta por las dos caras a recepcion@hotel-azul.example
lure.card_data | Necesitamos la tarjeta por delante y por detrás en foto, a gestion@casa.example.
lure.card_data | Haga una foto del anverso y reverso de la tarjeta de crédito y mándela a este correo.
lure.card_data | Para el expediente: los 16 números, fecha y los 3 de detrás.
lure.card_data | Escanee su tarjeta (delante y detrás) y conteste con el archivo.
lure.card_data | Deme los números de la tarjeta y hago el cobro a mano.
lure.card_check | Su pago falló, mi compañero solo trabaja por Signal. ¿Cuál es su número?
lure.card_check | Hay un problema con el cobro. Nuestra contable atiende únicamente por WhatsApp, déjenos su número.
lure.card_check | La reserva no ha entrado. Deje un teléfono donde le encontremos por WhatsApp, mi compañera lo arregla.
lure.card_check | No podemos cobrarle. Escríbale a Marcos por Telegram, él lo soluciona.
lure.card_check | Su reserva está parada hasta que se autentique el pago: https://x-guest.example
lure.card_check | Por seguridad tenemos que controlar su medio de pago, son 2 minutos: https://x.example
lure.loss | Estimado cliente, su estancia corre peligro. Rellene el cuestionario https://x.example
lure.card_check | El banco nos avisa de un rechazo. Corríjalo aquí https://x.example y todo listo.
lure.card_check | Último paso antes de su llegada: la garantía. https://x.example
lure.impersonation | Un cliente se ha quejado de su establecimiento. Lea la queja y responda en 24 h: https://x.example
lure.card_check | Su cuenta de socio está limitada. Reactívela: https://x.example
lure.clickfix | La ayuda dice: Windows + R, pegar, Intro. Así verá mi lista de participantes.
lure.code | Le mandamos un número de seis cifras, respóndame con él.
lure.code | ¿Me dice el código que le salió en el teléfono?
lure.code | Soy del soporte: necesito el código que le apareció al iniciar sesión.
lure.code | El pago se queda retenido si no me manda el pin del SMS.
lure.pay_elsewhere | Hola, soy el dueño. La plataforma nos bloqueó, así que hágame la transferencia y le mando foto de mi DNI.
lure.card_check | Para la entrada sin contacto hay que dejar una tarjeta válida antes de las 20 h: https://x.example
lure.card_check | Nos sale que el cobro está a medias; termine el trámite https://x.example
lure.pay_elsewhere | Puedo hacerle un precio mejor si me paga aparte, sin la web.
lure.card_check | Le cobramos 1 € para comprobar la tarjeta, se lo devolvemos enseguida: https://x.example
lure.overpayment | Le mando un mensajero con efectivo de más, usted le da la vuelta al chófer.
lure.card_check | La reserva no es válida hasta que nos facilite nuevamente los datos de la tarjeta.
lure.card_data | Le escribo del hotel, el datáfono está averiado, ¿puede dictarnos su tarjeta?
lure.pay_elsewhere | Su estancia está en overbooking salvo que confirme con un anticipo hoy, aquí tiene el IBAN.
lure.card_check | Estimado, tenemos que reautorizar su tarjeta por cambio de sistema: https://x.example
lure.card_data | Manda captura de la tarjeta por los dos lados y listo.
lure.card_check | Soy de la Agencia Tributaria, tiene una multa por su alojamiento. Pague en https://x.example
lure.code | Somos su banco. Bloqueamos un ingreso de la plataforma, díganos su clave.
lure.pay_elsewhere | Cancelaré si en media hora no tengo el comprobante de la transferencia.
`;

const { signsIn } = readWith(spanish);
const rows = (table: string) => table.trim().split("\n");

test("codes, cards and money asked for in other words are known", () => {
  const missed = rows(SPEAKS).filter((row) => {
    const [sign = "", text = ""] = row.split(" | ");
    return !(signsIn(text) as ReadonlySet<string>).has(sign);
  });
  expect(missed).toEqual([]);
});
