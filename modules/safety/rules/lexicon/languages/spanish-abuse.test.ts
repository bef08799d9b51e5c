/** Spanish: what is sold to hosts, and what hurts. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { spanish } from "./spanish.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
promo.service | Hola, bajamos la factura de energía de casas rurales. ¿Le puede llamar un asesor?
promo.service | Contrato de luz para negocios: compare y gane hasta un 30 %. Responda SÍ para una oferta.
promo.service | Su tejado puede producir. Placas fotovoltaicas sin entrada, con ayudas del Estado.
promo.service | Nuestra conserjería se ocupa de todo: limpieza, llaves, recibimiento. ¡Hablemos!
promo.service | ¿Cansado de entradas a medianoche? Atendemos a sus huéspedes por usted por un 18 %.
promo.service | Bodega de la Rioja, ofrecemos nuestros vinos a alojamientos, precio especial desde 36 botellas.
promo.service | Sorprenda a sus huéspedes con nuestras cestas gourmet, envío gratis a partir de 5.
promo.service | Organizamos paseos en barco y damos el 15 % a cada anfitrión que nos mande clientes.
promo.service | Guía local busca alojamientos colaboradores: comisión para usted por cada tour vendido.
promo.service | Disfrute de nuestras rutas en quad, -20 % con el código SOL, reservas en https://quad.example
promo.service | Tenemos compradores para inmuebles como el suyo. Valoración gratuita en 48 h.
promo.service | ¿Piensa vender? El mercado está en máximos, nuestra inmobiliaria le acompaña.
promo.service | Invierta en obra nueva en Dubái, rentabilidad neta del 9 % asegurada.
promo.service | Enhorabuena, ha sido elegido para un fin de semana de regalo, solo tiene que asistir a una presentación de nuestro club de vacaciones.
promo.service | Hágase socio de nuestro club y viaje a mitad de precio todo el año.
promo.service | Una semana de multipropiedad en la playa por 1.990 €, últimas participaciones.
promo.service | Compramos su tiempo compartido, pago al contado, contáctenos.
promo.service | Fotógrafa de interiores, 25 fotos retocadas por 149 €, estoy en su ciudad la semana que viene.
promo.service | Sus fotos no hacen justicia a su piso. Se las repito, vea mi trabajo: https://book.example
promo.service | Tour virtual 360° de su casa rural por solo 199 €.
promo.service | Denos las llaves: ingresos garantizados cada mes, cero preocupaciones.
promo.service | Alquilamos su piso todo el año y lo subarrendamos, renta fija asegurada.
promo.service | Nuestra herramienta pone sus precios sola, 30 días de prueba.
promo.service | Su web no sale en Google, lo arreglo en 30 días.
promo.service | 50 reseñas de 5 estrellas en una semana, discreto y seguro.
promo.service | ¿Necesita una página web nueva? Presupuesto en 24 h.
promo.service | Crédito de 5.000 a 500.000 € sin papeleo, respuesta en 2 h.
promo.service | Duplique su capital con nuestro robot de bitcoin.
promo.service | Jabones, champús y zapatillas para hoteles desde 0,20 € la unidad.
promo.service | Suministramos lencería para su establecimiento a precio de mayorista.
promo.service | Empresa de limpieza, disponible 7 días, 15 € la hora, primer servicio gratis.
promo.service | Tratamiento preventivo contra chinches para alojamientos, garantía de un año, pida precio.
promo.service | Caja y datáfono sin cuotas para casas rurales.
promo.service | Videncia por teléfono, amarres de amor, resultados en 3 días.
promo.direct | La próxima vez reserve con nosotros sin la plataforma, es un 15 % menos.
promo.direct | En nuestra web es más barato: https://casa.example
abuse.threat | Voy a ir con mis hermanos y te vamos a dar una paliza.
abuse.threat | Devuelve el dinero o te quemo la casa.
abuse.threat | Si vuelves por mi calle, sales con los pies por delante.
abuse.threat | Sé tu dirección, esta noche vas a tener visita.
abuse.threat | Te vamos a encontrar, ladrón, y lo vas a pagar con los dientes.
abuse.threat | La próxima vez que te vea te meto un puñetazo.
abuse.threat | Vigila bien a tus niños cuando salgan del colegio.
abuse.threat | Te juro que te haré daño.
abuse.slur | Volved a vuestro país, panda de salvajes.
abuse.slur | La gente de tu raza huele y roba.
abuse.slur | Cerdo asqueroso, maricón de mierda.
abuse.slur | Eres una mora de mierda, muérete.
abuse.slur | Pobre mongólico, aprende a leer.
abuse.slur | A los sudacas como vosotros los pongo en la calle.
abuse.discrimination | No alquilo a moros, cancele.
abuse.discrimination | Con ese apellido, no. Aquí solo españoles.
abuse.discrimination | Musulmanes en mi casa no, lo siento.
abuse.discrimination | Dos hombres en la misma cama, bajo mi techo no.
abuse.discrimination | No aceptamos sillas de ruedas, molestan a los demás clientes.
abuse.discrimination | Las familias con hijos discapacitados no son bienvenidas.
abuse.discrimination | El velo se lo quita o se va a otro sitio.
abuse.discrimination | Prefiero clientes blancos, nada personal.
abuse.discrimination | No se admiten homosexuales, es una casa cristiana.
abuse.discrimination | Madres solteras, mejor busquen en otro sitio.
abuse.sexual | Eres muy guapa en la foto, ven a dormir a mi cama y la habitación te sale gratis.
abuse.sexual | Puedo ir a darte un masaje desnuda si quieres.
abuse.sexual | Una noche conmigo y te devuelvo el precio.
abuse.sexual | ¿Qué llevas debajo del vestido, guapa?
abuse.sexual | Tengo ganas de ti desde la entrada, deja tu puerta abierta.
abuse.sexual | Mándeme una foto picante y le pongo buena nota.
abuse.sexual | Tienes un culo bonito, podríamos divertirnos los dos.
abuse.extortion | Dos noches gratis o una estrella en todas partes.
abuse.extortion | Devuélvanme todo o les hundo en todas las páginas de opiniones.
abuse.extortion | Si no me hacen un 50 % de descuento, mi comentario espantará a sus clientes.
abuse.extortion | Tengo 40.000 seguidores. Regálenme la estancia o cuento que está sucio.
abuse.extortion | Puedo escribir una opinión muy mala. O me dan 200 euros y se me olvida todo.
abuse.extortion | Sin un detalle por su parte habrá una estrella en Google, Booking y TripAdvisor.
abuse.extortion | Mi valoración depende de ustedes: mejora de habitación = 10, si no, un 1.
abuse.extortion | Retiro mi comentario a cambio de la devolución completa.
abuse.extortion | Es sencillo, me pagan 300 € y nadie se entera de las cucarachas.
abuse.extortion | Toda mi familia va a poner una estrella si no devuelven el dinero.
abuse.threat | Más te vale devolver la plata o te va a ir mal.
abuse.threat | Conozco gente que te puede partir las piernas.
abuse.threat | Te voy a reventar a golpes cuando salgas.
abuse.threat | Vete de mi casa ahora o te saco a patadas.
abuse.threat | Voy a hacer que te arrepientas de haber nacido.
abuse.threat | Tengo amigos en el barrio, les he dicho dónde vives.
abuse.threat | Como no pagues, mando a alguien a cobrarte por las malas.
abuse.threat | Ojalá se te queme el hotel contigo dentro.
abuse.slur | Sois todos unos ladrones gitanos.
abuse.slur | Pinche naco, lárgate de aquí.
abuse.slur | Los de tu país son todos unos vagos y delincuentes.
abuse.slur | Maricones como tú me dan asco.
abuse.slur | India ignorante, no sabes ni leer.
abuse.slur | Negro de porquería.
abuse.discrimination | Lo siento, no rento a venezolanos.
abuse.discrimination | Prefiero que no venga, aquí no vienen negros.
abuse.discrimination | Cancelé porque es usted musulmán.
abuse.discrimination | Por su discapacidad no podemos atenderle, molesta al resto.
abuse.discrimination | No quiero parejas de dos hombres en mi apartamento.
abuse.discrimination | Ustedes los judíos siempre regatean, así que no.
abuse.discrimination | No admitimos a personas con VIH.
abuse.discrimination | Su embarazo es un problema, no queremos bebés ni embarazadas.
abuse.discrimination | Gente de su color no entra aquí.
abuse.sexual | Mándame una fotito sin ropa, mi amor.
abuse.sexual | ¿Y si te acompaño a la ducha?
abuse.sexual | Te pago la noche si te acuestas conmigo.
abuse.sexual | La recepcionista está para follársela.
abuse.sexual | Estás muy sola en esa cama, puedo subir a calentarte.
abuse.sexual | Qué rica te ves, mamita.
abuse.sexual | ¿Cuánto cobras por un rato de sexo?
abuse.extortion | O me regala la última noche o le pongo una reseña horrible.
abuse.extortion | Quiero mi dinero de vuelta. Si no, una estrella y todos mis amigos también.
abuse.extortion | Le conviene darme un descuento: tengo mucha influencia en TripAdvisor.
abuse.extortion | Cinco estrellas si me devuelve la mitad, una si no.
abuse.extortion | Si me sube de categoría gratis le dejo una opinión excelente, de lo contrario le va a doler.
abuse.extortion | Págueme 150 euros y borro la reseña.
abuse.extortion | Hagamos un trato: usted me reembolsa y yo no publico las fotos de las cucarachas.
abuse.extortion | O hay reembolso o hay escándalo en redes.
abuse.extortion | Desayuno gratis toda la semana o les bajo la nota a 1.
promo.service | Buenas, llevo la gestión de 40 pisos turísticos y puedo subir tu rentabilidad un 25 %.
promo.service | Hola, soy Marta de Luz Clara, ¿cuánto paga de luz al mes?
promo.service | Le ofrezco un crédito sin aval aprobado en el día.
promo.service | Vendo 1.000 seguidores de Instagram por 9 euros.
promo.service | ¿Ha pensado en vender el apartamento? Tengo clientes extranjeros con dinero.
promo.service | Curso online para ser superanfitrión, plazas limitadas, inscríbase ya.
promo.service | Imprimimos carteles y tarjetas para alojamientos, envío en 24 horas.
promo.direct | Únase a la nueva plataforma de reservas sin comisión, alta gratis.
promo.service | Nueva plataforma de alquiler: publique su anuncio gratis los tres primeros meses.
promo.service | ¿Quiere ganar un dinero extra desde su casa? Le explico cómo.
promo.service | Venga al casino del puerto, bono de 50 € de bienvenida.
promo.service | Cerrajería y domótica para pisos turísticos, presupuesto sin compromiso.
promo.service | Somos importadores de café y queremos mandarle una muestra.
abuse.threat | Si no me devuelve el dinero, iré a su casa y lo va a lamentar.
abuse.threat | Como vuelva a quejarse, le espero en la puerta con dos amigos.
abuse.threat | Vamos a ir a por ti, y no va a ser bonito.
abuse.threat | Sabemos a qué colegio van tus hijos.
abuse.threat | Te juro que te mato.
abuse.threat | No sabe con quién se está metiendo.
abuse.threat | Le voy a destrozar la recepción.
abuse.discrimination | No queremos moros de mierda en este barrio.
abuse.slur | Muertos de hambre, volved a la selva.
abuse.slur | Son ustedes unos monos.
abuse.slur | Vieja asquerosa, ojalá te mueras.
abuse.slur | Sois gentuza, gitanos tenían que ser.
abuse.discrimination | Aquí no se admiten personas de raza negra.
abuse.discrimination | No alquilamos a latinos porque siempre hay problemas.
abuse.discrimination | Dos chicas juntas en una cama no, esta es una casa decente.
abuse.discrimination | Los niños con autismo molestan, busque otro alojamiento.
abuse.discrimination | No damos habitación a parejas del mismo sexo.
abuse.discrimination | Su religión no es compatible con nuestra casa.
abuse.discrimination | Si es negra la reserva queda anulada.
abuse.sexual | Si me dejas verte en la ducha te hago descuento.
abuse.sexual | Anoche soñé contigo desnuda.
abuse.sexual | ¿La limpiadora también hace otros servicios?
abuse.sexual | ¿Quieres compañía en la cama esta noche, guapa?
abuse.sexual | Me gustaría mucho besarte, no se lo digas a nadie.
abuse.sexual | Te dejo la habitación gratis si eres cariñosa conmigo.
abuse.extortion | Le doy hasta mañana para devolverme el importe, después publico las reseñas negativas.
abuse.extortion | Quiero dos noches gratis, de lo contrario ya sabe lo que pondré en Booking.
abuse.extortion | Por 100 euros no escribo nada malo.
abuse.extortion | Mi reseña puede ser de 10 o de 1, usted decide: un descuento ayudaría.
abuse.extortion | Si no hay reembolso completo, denunciaré falsas chinches y perderán la licencia.
abuse.extortion | Una compensación de 200 € y me olvido de la crítica negativa.
abuse.extortion | Suba mi habitación a suite o lo cuento todo en TikTok.
abuse.extortion | O me devuelven el dinero o empiezo con las malas reseñas.
promo.service | Hola, ¿le interesaría digitalizar su check-in? Primera licencia gratis.
promo.service | Tenemos cerraduras electrónicas que se abren con el móvil, precio especial hasta fin de mes.
promo.service | Nuestra agencia inmobiliaria busca pisos como el suyo para clientes alemanes.
promo.service | Vino ecológico directo del productor, 3,90 la botella, mínimo 24.
promo.service | ¿Quiere que su alojamiento aparezca en nuestra guía? Solo 49 € al año.
promo.service | Le regalamos tres noches en Benidorm por asistir a una charla de 90 minutos.
promo.service | Limpieza de fin de estancia desde 25 €, llámenos.
promo.service | Traduzco su anuncio a cinco idiomas por 30 €.
promo.service | Chef a domicilio para sus huéspedes, usted gana el 10 %.
promo.service | Invierta 250 euros y viva de las rentas.
abuse.threat | Te vas a enterar de quién soy yo.
abuse.threat | Si no sales tú, entro yo y te arranco la cabeza.
abuse.threat | Te romperé la cara si vuelves.
abuse.threat | Van a pagar con sangre lo que me hicieron.
abuse.slur | Eres un pedazo de mierda y un ladrón.
abuse.discrimination | Fuera de mi casa, negros.
abuse.discrimination | No rentamos a gente como ustedes.
abuse.discrimination | No recibimos extranjeros de países árabes.
abuse.discrimination | No hospedamos gente con discapacidad, es mucho lío.
abuse.discrimination | Para parejas gays hay otros sitios, en mi casa no.
abuse.sexual | Tu foto me excita, mándame otra con menos ropa.
abuse.sexual | ¿Me das un beso si te dejo propina?
abuse.sexual | Esta noche voy a tu cuarto, déjame entrar y no te arrepentirás.
abuse.extortion | O nos devuelve todo el dinero o publicaremos reseñas falsas.
abuse.extortion | Páganos 300 euros o te llenamos de estrellas negativas.
abuse.extortion | Quiero un upgrade gratis o mi reseña va a ser terrible.
abuse.extortion | Devuélvame la mitad y quito la mala nota.
abuse.extortion | Si no nos regala la estancia pondremos 1 estrella en todos lados.
abuse.extortion | Tengo un canal con miles de seguidores: noche gratis o les hundo.
`;

const { signsIn } = readWith(spanish);
const rows = (table: string) => table.trim().split("\n");

test("offers, threats, insults and extortion are known", () => {
  const missed = rows(SPEAKS).filter((row) => {
    const [sign = "", text = ""] = row.split(" | ");
    return !(signsIn(text) as ReadonlySet<string>).has(sign);
  });
  expect(missed).toEqual([]);
});
