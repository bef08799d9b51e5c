/** Portuguese: honest talk next to offers, threats and lures. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { portuguese } from "./portuguese.ts";

const HONEST = `
Posso enviar cópia do meu passaporte se for preciso.
Quer uma foto do meu cartão de cidadão antes da chegada?
Para o boletim de alojamento precisamos do nome, data de nascimento e nacionalidade de cada hóspede.
A lei obriga os alojamentos a comunicar os hóspedes estrangeiros à polícia.
Recomendamos um passeio de barco com o João, é ótimo.
Se gostam de vinho, a adega da aldeia oferece uma prova por 12 €.
Perguntem na receção, temos 10 % de desconto no museu.
O mercado de sábado vale a pena, e o guia Paulo faz uma visita gratuita.
O quarto estava sujo, vou escrever uma avaliação sincera.
Estou desiludido com a estadia e vou dizê-lo no meu comentário.
Podem devolver-nos uma noite? O ar condicionado nunca funcionou.
Pedimos uma compensação, o barulho não nos deixou dormir.
Não lhe vou dar uma estrela por tão pouco, não se preocupe.
Demos cinco estrelas, e obrigado pela noite oferecida!
Lamentamos a sua má avaliação, oferecemos um desconto da próxima vez.
Aceitam cheque?
Posso pagar a taxa turística com cheque?
Recebemos um cartão presente do vosso restaurante, como se usa?
O nosso restaurante vende cartões presente na receção.
Tenho um vale com um código, onde ponho?
O código da porta será enviado por SMS na manhã da chegada.
Não recebi o código da caixa das chaves, pode mandar?
Que código marco no portão?
Enganei-me no código três vezes e a porta bloqueou.
Recebeu dois códigos: o primeiro abre o prédio, o segundo o apartamento.
Posso mandar uma encomenda para aí antes de chegar?
Chegou uma encomenda para si, está na receção.
A minha mala ficou no aeroporto, a companhia entrega-a amanhã aí.
O meu pagamento foi recusado, o que faço?
O meu número mudou, este é o novo.
A transferência da plataforma chegou-nos bem.
Paguei duas vezes por engano, podem ver?
Dá para pagar com Pix ao chegar?
Temos carro elétrico, há carregador?
A casa é aquecida com painéis solares, com nuvens a água sai morna.
Por favor desligue o aquecimento para poupar energia.
Tem fotos da casa de banho?
Sou fotógrafo e viajo com equipamento, há cofre?
Procuramos casa para comprar na zona, conhece alguma imobiliária?
A limpeza é feita por uma empresa entre as 10 e as 14.
A nossa portaria recebe-os às 16 e dá-lhes as chaves.
Somos dois homens, uma cama grande serve-nos.
O meu filho anda de cadeira de rodas, há elevador?
Infelizmente o apartamento não é acessível a cadeiras de rodas, há três degraus.
Somos muçulmanos, há um restaurante halal perto?
O alojamento não é adequado para crianças com menos de 3 anos por causa da escada.
Não aceitamos animais nem grupos de mais de quatro.
O meu marido mata-me se não encontrar os óculos dele, viram-nos?
Quase morremos de frio esta noite, o aquecimento não funciona.
Cuidado com o cão do vizinho, ladra mas não morde.
A cama dá para dormir três com a minha filha?
Pode deixar a porta aberta, vem a senhora da limpeza.
Reserva-nos uma massagem para sábado?
O clube de mergulho do porto oferece um batismo às terças.
Há uma apresentação da aldeia no posto de turismo às 18, com vinho grátis.
Somos sócios de um clube de caminhadas e procuramos doze camas.
A senha está escrita atrás do comando.
Há um mapa da zona na mesa, com trilhos à frente e praias atrás.
Podemos reservar mesa para quatro no restaurante?
Tenha cuidado na rua à noite com os carros.
Se não pagar a taxa em dinheiro, aceitamos cartão.
Somos dois casais de homens, há dois quartos?
Estou grávida, há elevador?
O duche tem água quente 24 horas.
Quanto pago de taxa turística por noite?
Pode alugar carro na estação, desde uns 30 euros por dia.
O casino fica a duas ruas, janta-se muito bem.
A avaliação de cinco estrelas deixo amanhã, tudo perfeito.
Gostava de um desconto por estadia longa, é possível?
Dei quatro estrelas porque o duche pingava, o resto ótimo.
Não acho bem a forma como fomos tratados e vou dizê-lo na avaliação.
Peço o reembolso da limpeza, o quarto não estava pronto.
Oferecemos o pequeno-almoço grátis pelo incómodo, e se gostar, agradecemos a avaliação.
Vou chamar a polícia por causa do barulho se continuar.
Não são permitidos bebés na piscina sem fralda.
O quarto não serve para pessoas em cadeira de rodas porque a casa de banho é estreita.
Vamos com os meus pais, judeus ortodoxos: a fechadura é mecânica?
Posso pagar metade agora e metade ao chegar?
Pode pagar com o cartão na receção.
Vai ter problemas para estacionar, o parque é pequeno.
Vão receber a visita do técnico às 9.
Tenho a sua morada, vou esta noite com os meus filhos.
Cuidado com os teus filhos na escada.
Vou te dar as chaves em mão e mostrar a casa.
A padaria faz entregas às 8, pergunte na receção.
Os lençóis e toalhas do hotel estão incluídos no preço.
Aluguer de toalhas: 3 € a unidade.
As nossas compotas caseiras são servidas desde as 7.
O tratamento contra percevejos foi feito por um profissional certificado.
Pode enviar-me um folheto ou documentação da zona?
A imobiliária dá-lhe as chaves na zona do porto.
Deixe-nos as chaves na receção ao sair.
Respondemos às suas mensagens 24 horas.
Tratamos das suas reservas de restaurante com gosto.
Pago 20 € se me esqueço de devolver a chave?
Os meus amigos comentaram que a casa é bonita.
A noite custa 80, senão 90 com pequeno-almoço.
Leve guarda-chuva, nunca se sabe o que pode acontecer.
O táxi vai sair caro, é melhor o autocarro.
Venham gozar as férias e trepar à serra.
O quarto é bonito e a cama é confortável.
As chaves estão debaixo da toalha.
Sou advogado e chego a partir das 18.
O seguro de cancelamento é grátis?
Há cofre grátis no quarto.
Descubra as nossas atividades em https://casa-azul.example/atividades
Somos estrangeiros e não queremos problemas.
Pelo nome não encontro a reserva, procure pelo apelido.
Há 2 toalhas por hóspede no armário.
Não quero pagar muito caro pelo estacionamento.
O carro já tinha uma pancada, tirei fotos.
O telefone está morto, tem carregador?
Está um rato morto no jardim.
A obra está acabada, tudo novo.
Cortei o pão com a faca e partiu-se o cabo.
Vou te pegar no aeroporto e você paga a gasolina.
O marisco pode fazer-lhe mal se for alérgico.
É preciso levar lençóis ou podemos ir sem roupa de cama?
O pequeno-almoço é grátis ou pode jantar no restaurante de uma estrela Michelin.
É um hotel de 3 estrelas, o preço está bom, ou não?
Apago o meu comentário porque já resolveram tudo, obrigado.
Esqueceu uma camisola, mando em troca do custo do envio.
Se quiser que enviemos, tem de pagar os portes.
As nossas malas estão retidas na alfândega, chegamos tarde.
Já levantou o cheque da caução?
Transferi 50 euros em vez de 500, amanhã completo o resto.
O código aparece na aplicação da reserva, anote-o.
Escreva-nos por aqui se precisar de algo.
Não recebi o SMS, para que número mandou?
Puseram o meu número antigo por engano, este é o certo.
Vai receber um SMS com o código da porta.
Segue o meu cartão de cidadão frente e verso.
Mande-nos o cartão de cidadão frente e verso para o boletim de alojamento.
A minha colega atende por WhatsApp durante a estadia.
O restaurante estará fechado na segunda.
A reserva não está em meu nome mas no da minha irmã.
O seu pagamento foi cancelado e devolvido, como pediu.
Um hóspede queixou-se do barulho do seu ar condicionado no corredor.
Aceitam MB Way na chegada?
Emprestamos bicicletas e devolve as chaves à noite.
Devolvo-lhe os 20 € do táxi quando chegar.
A praia é perto, não se vai arrepender.
Senão, outro quarto também serve.
O nosso filho é autista, a piscina tem vedação?
Estou grávida, a cama não é problema.
Não leve a mal, mas havia barulho.
Saudades de vocês e da casa!
Prefiro vinho branco e toalhas brancas.
As batatas a murro são ótimas no restaurante.
A festa dos santos é na aldeia, com música e cerveja.
Que grande cama e boas coxas de frango no jantar!
Os brasileiros do café são simpáticos.
`;

const { signsIn } = readWith(portuguese);
const rows = (table: string) => table.trim().split("\n");

test("honest talk next to offers, threats and lures is left alone", () => {
  const wronged = rows(HONEST).flatMap((text) =>
    [...signsIn(text)].filter((sign) => !/^(ham|topic)\./.test(sign)).map((sign) => `${sign}: ${text}`),
  );
  expect(wronged).toEqual([]);
});
