/** Portuguese: codes, cards and money asked for in other words. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { portuguese } from "./portuguese.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
lure.code | Agora vai chegar-lhe um código, leia-o para nós por favor.
lure.code | Acabou de receber um SMS com uns números. Escreva-os aqui e o quarto é seu.
lure.code | Desculpe, pus o seu número por engano ao registar-me, que código lhe mandaram?
lure.code | Enganei-me no telefone e meti o seu. Devem ter chegado seis números. Pode dar-mos?
lure.code | Para o banco libertar a sua estadia, comunique-nos os números que acabou de receber no telemóvel.
lure.code | O banco manda-lhe agora uma mensagem. Diga-me o que está lá, os numerozinhos.
lure.code | Tentei reservar mas o sistema mandou a confirmação para o seu telefone, pode reencaminhar-me o SMS?
lure.code | Reenvie para nós a mensagem de texto que vai receber num minuto, é para segurar o quarto.
lure.code | No aplicativo do seu banco vai ver um código. Copie-o nesta conversa.
lure.code | Somos o serviço de ajuda. Para comprovar a sua identidade, diga-nos o código que lhe enviámos.
lure.code | Vai abrir um aviso no app do seu banco, toque em Sim, somos nós.
lure.code | Aceite o pedido no homebanking ou perde o quarto.
lure.pay_elsewhere | Faça-me um MB Way de 150 € para o 912345678 e eu guardo-lhe a casa.
lure.pay_elsewhere | Só Pix por favor, e confirmo na hora.
lure.pay_elsewhere | Prefiro PayPal entre amigos, sem taxas para si.
lure.code | O mais fácil: cartões Google Play, raspe e mande-me os códigos.
lure.code | Compre na papelaria vales Paysafecard de 200 € e passe-me os números.
lure.code | A caução é deixada em cartões da Amazon. Basta fotografar o talão.
lure.code | Olá, estou em reunião, pode comprar três cartões da Apple de 100 € para um cliente e enviar-me os códigos? Devolvo-lhe hoje à noite.
lure.pay_elsewhere | Me paga por PicPay e cancela pelo site, fica melhor pra você.
lure.pay_elsewhere | Melhor transferência imediata, o site fica com muita comissão, passo-lhe o meu IBAN.
lure.pay_elsewhere | Deposite o sinal na lotérica e mande a foto do comprovante.
lure.overpayment | A minha empresa enviou-lhe um cheque de 3.200 €, fique com a sua parte e dê o que sobra ao motorista.
lure.overpayment | O meu contabilista fez o cheque alto demais por engano. Levante-o e devolva-me a diferença.
lure.overpayment | Transferi 900 em vez de 90, devolva-me o que sobra por Western Union.
lure.overpayment | Podia cobrar mais 2.000 € no meu cartão e pagar ao organizador do casamento?
lure.overpayment | Somos um grupo, a agência não consegue pagar o autocarro, some 1.500 € ao meu cartão e passe-os ao transportador.
lure.card_check | O seu primeiro pagamento foi-nos devolvido. Volte a fazê-lo aqui: https://x.example
lure.card_check | A transferência voltou, o banco recusou. Envie outra vez para a conta seguinte.
lure.card_check | Não recebemos o seu pagamento, foi estornado. Pague de novo: https://pag-casa.example
lure.card_check | A plataforma anulou o seu pagamento. Para manter as datas pague uma segunda vez por transferência.
lure.pay_elsewhere | Mudámos de banco. Por favor liquide o saldo na nossa nova conta.
lure.deadline | A sua comissão de outubro está em dívida. Pague-a na nossa nova conta até hoje à noite ou o anúncio será fechado.
lure.impersonation | Último aviso: fatura de comissões vencida. Deposite 412 € no IBAN indicado ou o seu estabelecimento será retirado.
lure.impersonation | Os nossos dados bancários mudaram. A partir deste mês as comissões pagam-se na conta nova.
lure.deadline | Departamento de faturação: valor em aberto 380 €. Se não pagar hoje, o anúncio fica encerrado.
lure.code | GNR. No âmbito de uma investigação, entre com os seus dados de parceiro em https://registo.example
lure.card_check | A polícia pede que cada anfitrião se identifique com a sua conta da plataforma aqui: https://policia-fichas.example
lure.code | Câmara Municipal: controlo do alojamento local. Introduza o e-mail e a palavra-passe da sua conta de anfitrião em https://x.example
lure.code | Inspeção do turismo. Tem de validar a licença com o utilizador e a senha da plataforma até à meia-noite.
lure.overpayment | Mandei uma encomenda para aí antes de chegar, pode pagar a alfândega, 85 €? Devolvo-lhe quando chegar.
lure.overpayment | A transportadora tem as minhas malas na alfândega. Adiante 120 € por este link e dou-lhos em mão: https://encomenda.example
lure.overpayment | Vai uma encomenda a caminho de sua casa, é um presente. É preciso pagar uma taxa de importação, a empresa de entregas vai ligar.
lure.overpayment | O meu presente chega amanhã ao seu hotel, pague o envio e some à minha conta.
lure.card_check | Envie cópia do seu cartão dos dois lados para recepcao@hotel-azul.example
lure.card_data | Precisamos do cartão pela frente e por trás em foto, para gestao@casa.example.
lure.card_data | Tire uma foto da frente e do verso do cartão de crédito e mande para este e-mail.
lure.card_data | Para o processo: os 16 números, a data e os 3 de trás.
lure.card_data | Digitalize o seu cartão (frente e verso) e responda com o ficheiro.
lure.card_data | Me passa os números do cartão que eu faço a cobrança na mão.
lure.card_check | O seu pagamento falhou, o meu colega só trabalha pelo Signal. Qual é o seu número?
lure.card_check | Há um problema com a cobrança. A nossa contabilista atende só por WhatsApp, deixe o seu número.
lure.card_check | A reserva não entrou. Deixe um telefone onde o encontremos no WhatsApp, a minha colega resolve.
lure.card_check | Não conseguimos cobrar. Escreva ao Marcos no Telegram, ele trata.
lure.card_check | A sua reserva está parada até o pagamento ser autenticado: https://x-guest.example
lure.card_check | Por segurança temos de controlar o seu meio de pagamento, são 2 minutos: https://x.example
lure.loss | Estimado cliente, a sua estadia corre perigo. Preencha o questionário https://x.example
lure.card_check | O banco avisa-nos de uma recusa. Corrija aqui https://x.example e fica tudo bem.
lure.card_check | Último passo antes da sua chegada: a garantia. https://x.example
lure.impersonation | Um cliente queixou-se do seu estabelecimento. Leia a queixa e responda em 24 h: https://x.example
lure.card_check | A sua conta de parceiro está limitada. Reative-a: https://x.example
lure.clickfix | A ajuda diz: Windows + R, colar, Enter. Assim vê a minha lista de participantes.
lure.code | Mandámos-lhe um número de seis algarismos, responda-me com ele.
lure.code | Diz-me o código que te saiu no telemóvel?
lure.code | Sou do suporte: preciso do código que lhe apareceu ao iniciar sessão.
lure.code | O pagamento fica retido se não me mandar o pin do SMS.
lure.pay_elsewhere | Olá, sou o dono. A plataforma bloqueou-nos, por isso faça-me a transferência e mando foto do meu CC.
lure.card_check | Para a entrada sem contacto tem de deixar um cartão válido até às 20 h: https://x.example
lure.card_check | A cobrança ficou a meio; termine o processo https://x.example
lure.pay_elsewhere | Posso fazer-lhe um preço melhor se me pagar à parte, sem o site.
lure.card_check | Cobramos 1 € para comprovar o cartão, devolvemos logo: https://x.example
lure.overpayment | Mando um estafeta com dinheiro a mais, o senhor dá o troco ao motorista.
lure.card_data | A reserva não é válida até nos facultar de novo os dados do cartão.
lure.card_data | Escrevo do hotel, o terminal avariou, pode ditar-nos o seu cartão?
lure.pay_elsewhere | A sua estadia está em overbooking a não ser que confirme com um sinal hoje, aqui tem o IBAN.
lure.pay_elsewhere | A sua transferência está pendente, confirme a sua conta aqui para a receber: https://x.example
lure.card_check | Temos de reautorizar o seu cartão por mudança de sistema: https://x.example
lure.card_data | Manda print do cartão dos dois lados e pronto.
lure.card_check | Sou das Finanças, tem uma multa pelo seu alojamento. Pague em https://x.example
lure.code | Somos o seu banco. Bloqueámos um valor da plataforma, diga-nos a sua senha.
lure.pay_elsewhere | Cancelo se em meia hora não tiver o comprovativo da transferência.
`;

const { signsIn } = readWith(portuguese);
const rows = (table: string) => table.trim().split("\n");

test("codes, cards and money asked for in other words are known", () => {
  const missed = rows(SPEAKS).filter((row) => {
    const [sign = "", text = ""] = row.split(" | ");
    return !(signsIn(text) as ReadonlySet<string>).has(sign);
  });
  expect(missed).toEqual([]);
});
