/** Portuguese: what is said to rob people, and what honest hosts and guests say in words much like it. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { portuguese } from "./portuguese.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
lure.card_check | Infelizmente o seu cartão foi recusado pelo sistema.
lure.card_check | Não conseguimos verificar o cartão associado à sua reserva.
lure.card_check lure.loss | Verifique o seu cartão no link abaixo ou a sua reserva será cancelada.
lure.card_check | Para manter a sua reserva tem de confirmar o método de pagamento: https://reserva-casa-azul.example
lure.card_check | O seu pagamento não pôde ser processado, introduza novamente os dados do cartão.
lure.card_check | Houve um problema com o seu cartão durante a verificação automática.
lure.card_check | Por favor confirme-a aqui: a sua reserva precisa de uma validação adicional https://x.example
lure.card_check | É necessário atualizar a forma de pagamento para garantir o quarto.
lure.card_check | Por motivos de segurança todos os hóspedes devem passar pela verificação do cartão.
lure.card_check | Confirme sua reserva através do link https://hospede.example
lure.card_check lure.deadline | Você tem 12 horas para verificar seu cartão na nossa página segura.
lure.card_check | Clique no link e conclua a verificação da sua reserva.
lure.card_check | O seu banco recusou a cobrança da estadia.
lure.card_check | O sistema não conseguiu autorizar o seu cartão, insira os dados de novo.
lure.card_check | Acesse o link para validar sua reserva https://x.example
lure.card_check | O cartão precisa ser verificado outra vez, verifique-o pelo link abaixo.
lure.card_check | seu cartao nao foi verificado por favor confirma a reserva aqui https://x.example
lure.card_check | Conclua o pagamento da sua reserva por este link: https://x.example
lure.card_data | Envie-nos o número do seu cartão e a data de validade.
lure.card_data | Responda com o código CVV que está no verso do cartão.
lure.card_data | Precisamos de uma foto do seu cartão de crédito, frente e verso.
lure.card_data | Preencha os dados completos do seu cartão no formulário.
lure.card_data | Me manda aqui os 16 dígitos do cartão e os três números de trás.
lure.card_data | Poderia fornecer os dados do seu cartão para garantir a reserva?
lure.code | Vai receber um código por SMS, por favor envie-nos aqui no chat.
lure.code | Diga-me o código de verificação que acabou de receber.
lure.code | Encaminhe o código de seis dígitos do seu banco para terminar o pagamento.
lure.code | Informe o seu utilizador e a palavra-passe da extranet.
lure.code | Inicie sessão na extranet pelo link seguinte para ver a reclamação.
lure.code | Precisamos da senha de uso único que o banco enviou.
lure.deadline lure.loss | Se não concluir o processo nas próximas 24 horas, a reserva será cancelada automaticamente.
lure.deadline | Deve confirmar o pagamento até à meia-noite.
lure.deadline | O link expira em 6 horas.
lure.deadline | Faça a verificação hoje mesmo.
lure.loss | Caso contrário perderá a sua reserva.
lure.loss | O quarto será colocado novamente à venda.
lure.loss | A sua conta será suspensa.
lure.loss | Para evitar o cancelamento siga os passos.
lure.loss | Seremos obrigados a anular a sua estadia.
lure.loss | O seu anúncio será removido dos resultados de pesquisa.
lure.reserved_then_returned | O valor fica apenas retido e será devolvido em poucos minutos.
lure.reserved_then_returned | Certifique-se de que tem saldo suficiente no cartão.
lure.reserved_then_returned | Trata-se de uma cobrança de teste, nada será debitado.
lure.refund_form | Para receber o reembolso preencha o formulário: https://x.example
lure.refund_form | Indique-nos o seu IBAN para devolvermos o dinheiro.
lure.pay_elsewhere | Faça uma transferência bancária para a conta seguinte.
lure.pay_elsewhere | O pagamento pela plataforma está bloqueado neste momento.
lure.pay_elsewhere | Pague com cartões-presente e envie-nos os códigos.
lure.pay_elsewhere | Você pode pagar em bitcoin e ganha desconto.
lure.pay_elsewhere | Cancele na plataforma e pague diretamente para mim, fica mais barato.
lure.pay_elsewhere | Envie o dinheiro ao proprietário por Western Union.
lure.pay_elsewhere | Pague por Pix, a chave é o meu CPF.
lure.overpayment | Vou enviar um cheque de valor superior e você transfere o restante para o meu agente.
lure.overpayment | Cobre 3000 euros no meu cartão e mande a diferença ao motorista.
lure.move_channel | Dê-me o seu WhatsApp, o nosso gerente vai escrever.
lure.move_channel | Não responda aqui, fale connosco pelo Telegram.
lure.move_channel | O nosso departamento financeiro entrará em contato pelo WhatsApp.
lure.clickfix | Pressione Windows + R, cole o comando e carregue em Enter.
lure.clickfix | Para provar que não é um robô siga estes passos: Ctrl+V.
lure.clickfix | Instale o AnyDesk para podermos ajudar.
lure.clickfix | Baixe o APK e permita fontes desconhecidas.
lure.file_bait | O ficheiro tem a palavra-passe 1234, abra-o num computador com Windows.
lure.file_bait | As fotos dos percevejos estão no Google Drive https://drive.example/x
lure.file_bait | Segue em anexo a lista médica do meu filho num arquivo zip.
lure.impersonation | Somos a equipa de segurança da plataforma.
lure.impersonation | Aqui é o departamento de verificação de pagamentos.
lure.impersonation | Estamos a contactá-lo em nome da Booking.
lure.qr_pay | Leia o código QR para concluir o pagamento.
promo.direct | Da próxima vez reserve diretamente connosco e poupe a comissão.
promo.direct | No nosso site o preço é mais baixo.
promo.direct | Se reservar por fora da plataforma damos 10 % de desconto.
promo.service | Oferecemos serviços de SEO para hotéis.
promo.service | Consiga 50 avaliações de cinco estrelas para o seu alojamento.
promo.service | Somos uma empresa de limpeza de alojamento local e gostaríamos de apresentar os nossos serviços.
promo.service | Obtenha um empréstimo rápido sem fiador.
promo.service | Ganhe dinheiro investindo em criptomoedas com 20 % ao mês.
promo.service | Reduza a conta de luz com os nossos painéis solares.
abuse.threat | Vou te matar.
abuse.threat | Sei onde você mora e você vai se arrepender.
abuse.slur | Você é um filho da puta.
abuse.discrimination | Não alugamos a ciganos nem a negros.
abuse.sexual | Manda fotos tuas nua.
abuse.extortion | Se não nos derem duas noites, deixo uma estrela.
ham.at_desk | Não precisa fazer nada, o pagamento é feito na chegada.
ham.at_desk | Não é necessário pré-pagamento.
ham.warning | Nunca lhe pediremos os dados do cartão por mensagem.
ham.warning | Não clique em links suspeitos, é um golpe.
topic.money | Quanto custa a taxa turística?
`;

const HONEST = `
Por favor traga o cartão de crédito com que fez a reserva.
À chegada terá de apresentar o cartão utilizado na reserva.
Pedimos uma caução com cartão no check-in.
O seu cartão será debitado à chegada, conforme a política.
O código da porta é 4512.
A senha do Wi-Fi está na geladeira.
A palavra-passe da internet está no router.
Pode cancelar a reserva gratuitamente até 3 de maio.
A reserva pode ser cancelada sem custos até 24 horas antes da chegada.
Por favor cancele a minha reserva.
Quero cancelar minha reserva, tem multa?
O meu cartão foi recusado no restaurante, há um multibanco perto?
Aceitam transferência bancária?
Posso pagar com cartão ou só em dinheiro?
Posso pagar com Pix na chegada?
Pode enviar-me o seu endereço de e-mail?
A taxa turística é paga em dinheiro.
Por favor responda em 24 horas sobre o berço.
O check-out é hoje até às 11.
O quarto familiar estava esgotado.
Podem confirmar se a minha reserva está feita?
Podem confirmar que receberam o pagamento?
Confirmamos a sua reserva para duas pessoas.
Recebemos o seu pagamento, muito obrigado.
Obrigado pela sua reserva, esperamos por si na sexta.
Por favor confirme-nos a hora de chegada.
A que horas pensa chegar hoje?
Chegamos daqui a duas horas.
Chegamos em 30 minutos, estamos no táxi.
O quarto estará disponível a partir das 15h.
Podemos guardar as malas depois do check-out.
Qual é o código da garagem?
Pode mandar o código do prédio por SMS?
Vamos enviar o código de acesso no dia da chegada.
Vai receber um código por SMS para abrir a porta.
Digite o código no teclado e gire a maçaneta.
Introduza o código 2580 na fechadura.
Qual é a senha do wifi? Não encontro.
Envie-nos a foto do cartão de cidadão ou passaporte para o registo.
Indique o número do cartão de cidadão para o boletim de alojamento.
Por lei temos de comunicar os seus dados ao SEF.
Não se esqueça do cartão de cidadão.
Preencha o formulário de registo antes de chegar: https://casa-azul.example/registo
Aqui está a localização: https://maps.example/abc
Encontra o guia da casa neste link: https://casa-azul.example/guia
O apartamento tem máquina de lavar?
O cartão do quarto não funciona, podem trocá-lo?
Deixe o cartão-chave na recepção ao sair.
Passe o cartão no leitor para acender a luz.
A caução de 150 euros é devolvida no dia da saída.
Serão retidos 200 euros no seu cartão como caução, libertados depois da saída.
Quando me devolvem a caução?
Quando vou receber o reembolso da noite cancelada?
Fizemos o reembolso no cartão com que pagou.
O reembolso pode demorar de 5 a 7 dias úteis.
Cobraram a mais, podem devolver a diferença?
Pode enviar a fatura em nome da minha empresa?
Preciso da nota fiscal com o CNPJ.
O preço inclui o pequeno-almoço e o IVA.
O restante é pago na chegada, em dinheiro ou cartão.
Tem estacionamento e quanto custa por noite?
O meu número é 912 345 678 caso haja algum problema.
Pode deixar um número de telefone caso a gente se perca?
Se chegar tarde, ligue por favor.
Qualquer dúvida, fale connosco no WhatsApp.
Pode escrever a qualquer hora por este chat.
Não responda se tocarem à noite, é o vizinho.
Podemos entrar antes do meio-dia?
O check-in online é opcional.
Dá para cancelar de graça se os planos mudarem?
Desculpe, tenho de cancelar a viagem por doença.
Se eu cancelar hoje, cobram alguma coisa?
Se eu perder o voo, perco a reserva?
A sua reserva está confirmada, não precisa de mais nada.
Não precisa pagar nada agora.
A janela da casa de banho não fecha.
O comando do ar condicionado está na parede.
Há terminal de autocarros perto?
O terminal 2 fica a 10 minutos de metro.
Leia o QR na mesa para ver o cardápio.
Há um QR na entrada com as regras da casa.
Pode reservar mesa diretamente no restaurante.
Fica mais barato se eu ficar uma semana?
A limpeza é feita de três em três dias e está incluída.
A taxa de limpeza é 40 euros.
Vamos deixar uma boa avaliação.
Poderia deixar-nos uma avaliação de cinco estrelas?
Demos cinco estrelas, foi tudo perfeito.
Há muitos mosquitos, vamos matar com spray.
As crianças dormem connosco, há berço?
Somos um casal gay, o bairro é tranquilo?
Não são permitidas festas nem animais.
Não aceitamos despedidas de solteiro.
É proibido fumar na varanda.
Chamámos a polícia por causa do barulho dos vizinhos.
Seguem as fotos da torneira partida.
O técnico vem hoje mesmo arranjar o chuveiro.
Podem vir imediatamente? Está a cair água do teto.
O elevador está bloqueado desde manhã.
Paguei com cartão e queria saber se está tudo certo.
Tenho de dar os dados do meu cartão?
Posso atualizar a minha forma de pagamento no aplicativo?
O preço final é 320 euros pelas quatro noites.
Podem pagar com cartão na recepção.
É obrigatório pagar antecipado?
Obrigado por tudo, voltaremos!
`;

const { signsIn, stateCount } = readWith(portuguese);
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

test("the words of Portuguese make a machine of bounded size", () => {
  expect(stateCount).toBeLessThan(12_000);
});
