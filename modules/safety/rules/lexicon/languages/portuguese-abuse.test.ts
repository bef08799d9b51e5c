/** Portuguese: what is sold to hosts, and what hurts. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { portuguese } from "./portuguese.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
promo.service | Olá, baixamos a fatura de energia de casas de campo. Um consultor pode ligar-lhe?
promo.service | Contrato de luz para empresas: compare e ganhe até 30 %. Responda SIM para uma oferta.
promo.service | O seu telhado pode produzir. Painéis fotovoltaicos sem entrada, com apoios do Estado.
promo.service | A nossa conciergerie trata de tudo: limpeza, chaves, receção. Vamos conversar!
promo.service | Cansado de check-ins à meia-noite? Atendemos os seus hóspedes por si por 18 %.
promo.service | Quinta no Douro, oferecemos os nossos vinhos a alojamentos, preço especial a partir de 36 garrafas.
promo.service | Surpreenda os seus hóspedes com os nossos cabazes gourmet, entrega grátis a partir de 5.
promo.service | Organizamos passeios de barco e damos 15 % a cada anfitrião que nos mande clientes.
promo.service | Guia local procura alojamentos parceiros: comissão para si por cada passeio vendido.
promo.service | Aproveite os nossos passeios de buggy, -20 % com o código SOL, reservas em https://quad.example
promo.service | Temos compradores para imóveis como o seu. Avaliação gratuita em 48 h.
promo.service | Pensa em vender? O mercado está em alta, a nossa imobiliária acompanha-o.
promo.service | Invista em imóveis na planta no Dubai, rentabilidade líquida de 9 % assegurada.
promo.service | Parabéns, foi escolhido para um fim de semana oferecido, basta assistir a uma apresentação do nosso clube de férias.
promo.service | Torne-se sócio do nosso clube e viaje a metade do preço o ano todo.
promo.service | Uma semana de multipropriedade na praia por 1.990 €, últimas cotas.
promo.service | Compramos o seu timeshare, pagamento à vista, contacte-nos.
promo.service | Fotógrafa de interiores, 25 fotos tratadas por 149 €, estou na sua cidade na próxima semana.
promo.service | As suas fotos não fazem justiça ao apartamento. Eu refaço, veja o meu trabalho: https://book.example
promo.service | Visita virtual 360° da sua casa por apenas 199 €.
promo.service | Dê-nos as chaves: rendimento garantido todos os meses, zero preocupações.
promo.service | Arrendamos o seu apartamento o ano todo e subarrendamos, renda fixa assegurada.
promo.service | A nossa ferramenta define os preços sozinha, 30 dias de teste.
promo.service | O seu site não aparece no Google, resolvo em 30 dias.
promo.service | 50 avaliações de 5 estrelas numa semana, discreto e seguro.
promo.service | Precisa de um site novo? Orçamento em 24 h.
promo.service | Crédito de 5.000 a 500.000 € sem papelada, resposta em 2 h.
promo.service | Duplique o seu capital com o nosso robô de bitcoin.
promo.service | Sabonetes, champôs e chinelos para hotéis desde 0,20 € a unidade.
promo.service | Fornecemos roupa de cama para o seu estabelecimento a preço de grossista.
promo.service | Empresa de limpeza, disponível 7 dias, 15 € à hora, primeiro serviço grátis.
promo.service | Tratamento preventivo contra percevejos para alojamentos, garantia de um ano, peça preço.
promo.service | Maquininha de cartão sem mensalidade para pousadas.
promo.service | Vidência por telefone, amarração amorosa, resultados em 3 dias.
promo.direct | Da próxima vez reserve connosco sem a plataforma, é 15 % menos.
promo.direct | No nosso site é mais barato: https://casa.example
abuse.threat | Vou aí com os meus irmãos e vais levar uma tareia.
abuse.threat | Devolve o dinheiro ou pego fogo na tua casa.
abuse.threat | Se voltares à minha rua, sais com os pés para a frente.
abuse.threat | Eu sei o teu endereço, esta noite vais ter visita.
abuse.threat | Nós vamos te achar, ladrão, e você vai pagar com os dentes.
abuse.threat | Da próxima vez que te vir dou-te um murro.
abuse.threat | Vigia bem os teus filhos quando saírem da escola.
abuse.threat | Juro que te vou fazer mal.
abuse.slur | Voltem para o vosso país, bando de selvagens.
abuse.slur | Gente da tua raça cheira mal e rouba.
abuse.slur | Porco nojento, paneleiro de merda.
abuse.slur | És uma preta de merda, morre.
abuse.slur | Pobre mongoloide, aprende a ler.
abuse.slur | Zucas como vocês eu ponho na rua.
abuse.discrimination | Não alugo a ciganos, cancele.
abuse.discrimination | Com esse apelido, não. Aqui só portugueses.
abuse.discrimination | Muçulmanos em minha casa não, lamento.
abuse.discrimination | Dois homens na mesma cama, debaixo do meu teto não.
abuse.discrimination | Não aceitamos cadeiras de rodas, incomodam os outros clientes.
abuse.discrimination | Famílias com filhos deficientes não são bem-vindas.
abuse.discrimination | O véu, ou tira ou vai para outro lado.
abuse.discrimination | Prefiro clientes brancos, nada pessoal.
abuse.discrimination | Não se admitem homossexuais, é uma casa cristã.
abuse.discrimination | Mães solteiras, procurem outro sítio.
abuse.sexual | És muito bonita na foto, vem dormir na minha cama e o quarto fica de graça.
abuse.sexual | Posso ir fazer-te uma massagem nua se quiseres.
abuse.sexual | Uma noite comigo e devolvo-te o preço.
abuse.sexual | O que trazes debaixo do vestido, linda?
abuse.sexual | Tenho tesão por ti desde o check-in, deixa a porta aberta.
abuse.sexual | Mande uma foto picante e dou boa nota.
abuse.sexual | Tens um cu bonito, podíamos divertir-nos os dois.
abuse.extortion | Duas noites grátis ou uma estrela em todo o lado.
abuse.extortion | Devolvam-me tudo ou acabo convosco em todos os sites de avaliações.
abuse.extortion | Se não me fizerem 50 % de desconto, o meu comentário vai afugentar os vossos clientes.
abuse.extortion | Tenho 40.000 seguidores. Ofereçam a estadia ou conto que está sujo.
abuse.extortion | Posso escrever uma avaliação muito má. Ou me dão 200 euros e esqueço tudo.
abuse.extortion | Sem um gesto da vossa parte haverá uma estrela no Google, Booking e TripAdvisor.
abuse.extortion | A minha nota depende de vocês: upgrade = 10, senão, 1.
abuse.extortion | Retiro o meu comentário em troca da devolução completa.
abuse.extortion | É simples, pagam-me 300 € e ninguém fica a saber das baratas.
abuse.extortion | Toda a minha família vai dar uma estrela se não devolverem o dinheiro.
abuse.threat | É melhor devolver o dinheiro ou vai dar ruim pra você.
abuse.threat | Conheço gente que pode te quebrar as pernas.
abuse.threat | Vou-te rebentar à pancada quando saíres.
abuse.threat | Sai da minha casa agora ou tiro-te daí a pontapé.
abuse.threat | Vou fazer você se arrepender de ter nascido.
abuse.threat | Tenho amigos no bairro, já lhes disse onde moras.
abuse.threat | Se não pagares mando alguém cobrar a mal.
abuse.threat | Oxalá arda o hotel contigo lá dentro.
abuse.slur | São todos uns ladrões ciganos.
abuse.slur | Seu favelado, some daqui.
abuse.slur | Os do teu país são todos uns vagabundos e bandidos.
abuse.slur | Paneleiros como tu metem-me nojo.
abuse.slur | Índia ignorante, nem ler sabes.
abuse.slur | Preto de bosta.
abuse.discrimination | Lamento, não alugo a brasileiros.
abuse.discrimination | Prefiro que não venha, aqui não entram pretos.
abuse.discrimination | Cancelei porque o senhor é muçulmano.
abuse.discrimination | Por causa da sua deficiência não podemos recebê-lo, incomoda os outros.
abuse.discrimination | Não quero casais de dois homens no meu apartamento.
abuse.discrimination | Vocês judeus regateiam sempre, por isso não.
abuse.discrimination | Não admitimos pessoas com HIV.
abuse.discrimination | A sua gravidez é um problema, não queremos bebés nem grávidas.
abuse.discrimination | Gente da sua cor não entra aqui.
abuse.sexual | Manda uma fotinha sem roupa, meu amor.
abuse.sexual | E se eu for contigo para o duche?
abuse.sexual | Pago-te a noite se dormires comigo.
abuse.sexual | A rececionista está boa para comer.
abuse.sexual | Estás tão sozinha nessa cama, posso subir para te aquecer.
abuse.sexual | Que gostosa você é, delícia.
abuse.sexual | Quanto cobras por um bocado de sexo?
abuse.extortion | Ou me oferece a última noite ou deixo uma avaliação horrível.
abuse.extortion | Quero o meu dinheiro de volta. Senão, uma estrela e os meus amigos também.
abuse.extortion | Convém-lhe dar-me um desconto: tenho muita influência no TripAdvisor.
abuse.extortion | Cinco estrelas se me devolver metade, uma se não.
abuse.extortion | Se me fizer upgrade grátis deixo uma crítica excelente, caso contrário vai doer.
abuse.extortion | Pague-me 150 euros e apago a avaliação.
abuse.extortion | Vamos fazer um acordo: o senhor reembolsa e eu não publico as fotos das baratas.
abuse.extortion | Ou há reembolso ou há escândalo nas redes.
abuse.extortion | Café da manhã grátis a semana toda ou baixo a nota para 1.
promo.service | Boa tarde, faço a gestão de 40 alojamentos e posso subir a sua rentabilidade 25 %.
promo.service | Olá, sou a Marta da Luz Clara, quanto paga de luz por mês?
promo.service | Ofereço um crédito sem fiador aprovado no dia.
promo.service | Vendo 1.000 seguidores do Instagram por 9 euros.
promo.service | Já pensou em vender o apartamento? Tenho clientes estrangeiros com dinheiro.
promo.service | Curso online para ser superanfitrião, vagas limitadas, inscreva-se já.
promo.service | Imprimimos cartazes e cartões para alojamentos, envio em 24 horas.
promo.direct | Junte-se à nova plataforma de reservas sem comissão, adesão grátis.
promo.service | Nova plataforma de aluguer: publique o seu anúncio grátis nos três primeiros meses.
promo.service | Quer ganhar um dinheiro extra em casa? Eu explico como.
promo.service | Venha ao casino do porto, bónus de 50 € de boas-vindas.
promo.service | Fechaduras e domótica para alojamento local, orçamento sem compromisso.
promo.service | Somos importadores de café e queremos mandar uma amostra.
abuse.threat | Se não me devolver o dinheiro vou a sua casa e vai lamentar.
abuse.threat | Se voltar a queixar-se espero-o à porta com dois amigos.
abuse.threat | Vamos atrás de ti, e não vai ser bonito.
abuse.threat | Sabemos em que escola andam os teus filhos.
abuse.threat | Juro que te mato.
abuse.threat | Você não sabe com quem está se metendo.
abuse.threat | Vou destruir a receção toda.
abuse.discrimination | Não queremos ciganos de merda neste bairro.
abuse.slur | Mortos de fome, voltem para a selva.
abuse.slur | Vocês são uns macacos.
abuse.slur | Velha nojenta, tomara que morra.
abuse.slur | São gentalha, tinham de ser ciganos.
abuse.discrimination | Aqui não se admitem pessoas de raça negra.
abuse.discrimination | Não alugamos a africanos porque há sempre problemas.
abuse.discrimination | Duas raparigas juntas numa cama não, esta é uma casa decente.
abuse.discrimination | Com uma cadeira de rodas é melhor ficar em casa.
abuse.discrimination | Crianças com autismo incomodam, procure outro alojamento.
abuse.discrimination | Não damos quarto a casais do mesmo sexo.
abuse.discrimination | A sua religião não é compatível com a nossa casa.
abuse.discrimination | Se é negra a reserva fica anulada.
abuse.sexual | Se me deixares ver-te no duche faço-te desconto.
abuse.sexual | Sonhei contigo nua esta noite.
abuse.sexual | A senhora da limpeza também faz outros serviços?
abuse.sexual | Queres companhia na cama esta noite, linda?
abuse.sexual | Gostava muito de te beijar, não digas a ninguém.
abuse.sexual | Deixo-te o quarto de graça se fores carinhosa comigo.
abuse.extortion | Dou-lhe até amanhã para me devolver o valor, depois publico as avaliações negativas.
abuse.extortion | Quero duas noites grátis, caso contrário já sabe o que vou pôr no Booking.
abuse.extortion | Por 100 euros não escrevo nada de mau.
abuse.extortion | A minha avaliação pode ser de 10 ou de 1, o senhor decide: um desconto ajudava.
abuse.extortion | Se não houver reembolso total, denuncio falsos percevejos e perdem a licença.
abuse.extortion | Uma compensação de 200 € e esqueço a crítica negativa.
abuse.extortion | Passe-me para a suite ou conto tudo no TikTok.
abuse.extortion | Ou me devolvem o dinheiro ou começo com as más avaliações.
promo.service | Olá, interessa-lhe digitalizar o check-in? Primeira licença grátis.
promo.service | Temos fechaduras eletrónicas que abrem com o telemóvel, preço especial até ao fim do mês.
promo.service | A nossa agência imobiliária procura apartamentos como o seu para clientes alemães.
promo.service | Vinho biológico direto do produtor, 3,90 a garrafa, mínimo 24.
promo.service | Quer que o seu alojamento apareça no nosso guia? Só 49 € por ano.
promo.service | Oferecemos três noites em Albufeira por assistir a uma palestra de 90 minutos.
promo.service | Limpeza de fim de estadia desde 25 €, ligue-nos.
promo.service | Traduzo o seu anúncio para cinco línguas por 30 €.
promo.service | Chef ao domicílio para os seus hóspedes, o senhor ganha 10 %.
promo.service | Invista 250 euros e viva dos rendimentos.
abuse.threat | Vais ver quem eu sou.
abuse.threat | Se não saíres tu, entro eu e arranco-te a cabeça.
abuse.threat | Parto-te a cara se voltares.
abuse.threat | Vão pagar com sangue o que me fizeram.
abuse.slur | És um monte de merda e um ladrão.
abuse.discrimination | Fora da minha casa, pretos.
abuse.discrimination | Não alugamos a gente como vocês.
abuse.discrimination | Não recebemos estrangeiros de países árabes.
abuse.discrimination | Não hospedamos gente com deficiência, dá muito trabalho.
abuse.discrimination | Para casais gays há outros sítios, em minha casa não.
abuse.sexual | A tua foto excita-me, manda outra com menos roupa.
abuse.sexual | Dás-me um beijo se te deixar gorjeta?
abuse.sexual | Hoje à noite vou ao teu quarto, deixa-me entrar e não te arrependes.
abuse.extortion | Ou nos devolve o dinheiro todo ou publicamos avaliações falsas.
abuse.extortion | Pague-nos 300 euros ou enchemos o seu perfil de estrelas negativas.
abuse.extortion | Quero um upgrade grátis ou a minha avaliação vai ser terrível.
abuse.extortion | Devolva-me metade e eu tiro a má nota.
abuse.extortion | Se não nos oferecer a estadia vamos dar 1 estrela em todo o lado.
abuse.extortion | Tenho um canal com milhares de seguidores: noite grátis ou acabo com vocês.
promo.service | Boa tarde, somos da EnergiaMais e temos uma proposta para reduzir a sua conta.
promo.service | Vendo terrenos com vista para o mar, ótima oportunidade para investir.
promo.service | Faço sites bonitos e baratos para pousadas.
promo.service | Aceita parceria? Levamos os seus hóspedes a conhecer as praias e você recebe 10 %.
promo.service | Cuidamos do seu imóvel: limpeza, hóspedes, anúncios, tudo por 20 %.
promo.service | Fotos profissionais do seu apartamento por 99 €, marque já.
promo.service | Compre seguidores e avaliações, entrega em 24 h.
promo.service | Clube de viagens: hotéis com até 60 % de desconto, adira hoje.
promo.service | Ganhe um voucher de férias, só precisa ouvir a nossa apresentação.
promo.service | Financiamento para obras no seu alojamento, juros baixos.
`;

const { signsIn } = readWith(portuguese);
const rows = (table: string) => table.trim().split("\n");

test("offers, threats, insults and extortion are known", () => {
  const missed = rows(SPEAKS).filter((row) => {
    const [sign = "", text = ""] = row.split(" | ");
    return !(signsIn(text) as ReadonlySet<string>).has(sign);
  });
  expect(missed).toEqual([]);
});
