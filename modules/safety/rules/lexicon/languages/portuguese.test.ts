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
lure.card_check lure.deadline | Prezado hóspede, detetámos que a validação do seu meio de pagamento não foi concluída corretamente. Pedimos que repita o processo neste endereço: https://x.example Dispõe de 8 horas.
lure.card_check lure.loss | Olá, sou o responsável pelo hotel. Devido a uma atualização do nosso sistema, todos os hóspedes precisam confirmar novamente os seus dados. https://x.example Se não o fizer, a reserva ficará sem efeito.
lure.loss lure.card_check | Boa tarde, a sua reserva corre o risco de ser anulada porque o banco emissor não aprovou a operação. Regularize aqui: https://x.example
lure.card_check | Para garantir a sua chegada é imprescindível verificar a sua identidade e o seu cartão. Link pessoal: https://x.example
lure.card_check lure.reserved_then_returned | Seu cartão não passou no controle automático. O valor será congelado e devolvido em 5 minutos. https://x.example
lure.card_data | Por favor informe: nome do titular, número do cartão, validade, CVV.
lure.code | Vamos mandar um SMS com um código, pedimos que nos diga para fechar a reserva.
lure.code | Você pode me passar o código que chegou no seu celular? É para validar o pagamento.
lure.code | Preciso que você me dite o código que o banco acabou de mandar.
lure.code | Autorize a operação no aplicativo do seu banco.
lure.code | Entre novamente com o seu usuário e senha no portal de parceiros para não perder o acesso.
lure.card_data | Por segurança solicitamos uma fotografia do cartão de crédito da frente e de trás.
lure.card_data | Faria a gentileza de nos mandar o número completo do cartão com a data de vencimento?
lure.card_data | Escreva aqui os dados do seu cartão para deixar como garantia.
lure.card_data | Precisamos dos 3 dígitos que ficam na parte de trás do cartão.
lure.card_check | Tivemos um inconveniente ao cobrar o seu cartão, tente com outro.
lure.card_check | O débito no seu cartão falhou por falta de autorização.
lure.card_check | A sua reserva ainda não está garantida: conclua a verificação em https://x.example
lure.card_check | Clica no link abaixo para confirmar a tua estadia.
lure.card_check | É preciso reconfirmar a forma de pagamento por causa de uma falha técnica.
lure.card_check | As informações de faturação que deu estão incorretas, corrija em https://x.example
lure.card_check | Pedimos que pague a totalidade no link seguinte para manter o quarto.
lure.card_check lure.loss | Olá Mira, obrigado por nos escolher. O nosso sistema não conseguiu comprovar a sua forma de pagamento. Volte a registá-la em https://x.example nas próximas 6 horas, senão teremos de oferecer o quarto a outra pessoa.
lure.card_check | Prezado cliente, sua reserva está com status "pendente". Para ativá-la siga este link e preencha seus dados de pagamento: https://x.example
lure.loss lure.card_check | Bom dia. Por um erro no sistema de pagamentos a sua reserva pode ser perdida. Reveja a informação aqui https://x.example no prazo de 4 horas.
lure.card_check lure.code lure.loss | Caro hóspede: seu banco emissor marcou a operação como suspeita, autentique-se em https://x.example para não perder suas diárias.
lure.card_check lure.reserved_then_returned | Confirmação exigida: acesse https://x.example e confirme que você é o titular do cartão. O dinheiro não é cobrado, só fica retido alguns minutos.
lure.loss lure.deadline | A sua reserva será anulada em 12 horas se não preencher o formulário https://x.example
lure.card_check | Devido a novas regras antifraude, os clientes têm de passar por uma comprovação de cartão: https://x.example. Depois do controlo o valor volta automaticamente à sua conta.
lure.card_check | O seu último pagamento não passou; por favor repita o pagamento por https://x.example
lure.card_check | Para proteger a sua reserva contra cancelamento, confirme o cartão: https://x.example
lure.card_data | Senhor, mande o número do cartão, a validade e o código de trás e fazemos manualmente.
lure.card_data | Você me passa os dados do seu cartão aqui? Assim eu seguro o quarto.
lure.card_data | Para fazer a cobrança preciso dos 16 números da frente e dos 3 de trás do cartão.
lure.card_check | Olá, escrevemos da recepção. O banco devolveu a cobrança da primeira noite, por isso pedimos que registe outro cartão por meio desta página: https://x.example
lure.card_check lure.loss | AVISO: reserva 48812 sem garantia. Aceda a https://x.example e siga as indicações antes das 18:00 ou o quarto fica livre.
lure.card_check | Prezada hóspede, pela nossa política de segurança você deve passar no processo de comprovação do cartão bancário. Link: https://x.example. Os fundos não serão cobrados.
lure.card_check | Boa noite, precisamos de nova confirmação da sua estadia porque mudámos de sistema: https://x.example. Tem até amanhã às 9.
lure.loss | sua rezerva vai ser canselada, entre aqui e ponha seus dados https://x.example
lure.card_check lure.loss | Lamentamos, não conseguimos cobrar a estadia. Abra https://x.example para pagar em segurança e não ficar sem quarto.
lure.deadline lure.loss | Se não pagar a garantia em 2 horas damos o quarto ao próximo da lista: https://x.example
lure.card_check | O seu cartão terminado em 4412 deu erro. Atualize: https://x.example
lure.card_data | Para fazer o check-in sem filas, introduza aqui os dados do cartão com que reservou: https://x.example
lure.card_data | Por favor, diz-me o número comprido do teu cartão e o CVC e eu faço a cobrança à mão.
lure.card_data | Manda uma foto do cartão? Da frente e de trás, é para o registo.
lure.code | Acabou de receber um SMS com seis números, pode dizer-mos?
lure.code | Passa-me o PIN do cartão e faço o check-in rápido.
lure.code | O código que a Booking mandou por SMS, pode reenviar para mim?
lure.impersonation lure.code | Sou do suporte técnico da plataforma, preciso da sua senha para arrumar o calendário.
lure.code | Recebemos uma queixa de um cliente sobre o seu hotel. Entre na sua conta da extranet em https://x.example e responda em 24 horas ou encerraremos o anúncio.
lure.clickfix | Para abrir as fotos tem de carregar em Win + R, depois Ctrl + V e Enter.
lure.clickfix | Complete o captcha: abra a consola do Windows, cole o que foi copiado e dê Enter.
lure.card_check | A devolução do seu dinheiro foi aprovada. Indique aqui o seu cartão para receber: https://x.example
lure.refund_form | Pela cobrança dupla devolvemos 120 €, preencha este formulário com a sua conta bancária: https://x.example
lure.card_check lure.loss | Prezada Mira: a sua reserva na Casa Azul exige uma confirmação adicional dos dados bancários. Siga as instruções em https://x.example nas próximas 12 horas para evitar o cancelamento.
lure.card_check | Olá! Temos dificuldades com a comprovação automática do seu cartão. Só tem de abrir https://x.example e repetir os dados. A cobrança é simbólica e volta em 10 minutos.
lure.card_check | Informamos que o pagamento da reserva não chegou ao alojamento. Volte a pagar em https://x.example, o primeiro valor será devolvido.
lure.card_check | Por um problema técnico todas as reservas de novembro têm de ser revalidadas. Faça-o aqui: https://x.example
lure.loss | Último lembrete. A sua estadia será anulada esta noite. https://x.example
lure.card_check lure.card_data | Precisamos comprovar que o cartão é seu. Responda com os 16 números, validade e CVV.
lure.code | Enviaram-lhe um código, escreva-o para mim e a reserva fica confirmada.
lure.code | Confirme o código 3D Secure que recebeu.
lure.code | Oi, não consigo entrar na extranet, você me passa seu usuário e sua senha?
lure.card_check lure.code lure.loss | Estamos atualizando os dados de todos os anfitriões. Identifique-se em https://x.example ou a sua conta será encerrada.
lure.card_check | Foi detetada atividade suspeita na sua conta de anfitrião. Verifique a sua identidade: https://x.example
lure.clickfix | Para comprovar que é uma pessoa, carregue nas teclas Windows + R e depois cole o código.
lure.card_check | Olá, sou o Teo da Casa Azul. A plataforma exige que cada hóspede comprove o cartão antes da entrada. Faz com este link pessoal: https://x.example e manda-me o print.
lure.card_check | A sua reserva aparece como não confirmada. Tem de completar o passo final: https://x.example
lure.card_check | Para podermos entregar as chaves é obrigatório passar a verificação online em https://x.example; senão perde o depósito.
lure.refund_form lure.card_check | Houve uma cobrança duplicada. Para devolvermos insira o cartão aqui: https://x.example
lure.card_check | Senhora, o cartão que deixou não tem validade, deixe outro em https://x.example
lure.loss lure.card_check | Últimas 4 horas para salvar a sua reserva: https://x.example
lure.card_check | A sua conta será debitada em 1 € para comprovar que existe e o valor volta logo. Continue em https://x.example
lure.card_check | Deve depositar uma garantia reembolsável pelo link: https://x.example. Devolvemos depois do controlo.
lure.card_data | Diga-nos o número do cartão, mês e ano e o código de segurança.
lure.code | Diz-me a senha de uso único que aparece no teu telemóvel.
lure.code | Podia ler-me os números que chegaram por mensagem?
lure.code | Entre com o seu email e senha em https://x.example para desbloquear os seus anúncios.
lure.clickfix | Execute este comando como administrador e reinicie.
lure.refund_form | Tem uma devolução pendente de 230 €. Confirme o seu IBAN para a receber.
lure.card_check lure.loss | Contactamos do hotel: o seu cartão não passou na revisão. Preencha de novo os dados na página https://x.example ou teremos de dar baixa da reserva.
lure.card_check | Olá! O seu pagamento está em análise. Para terminar de o confirmar aceda ao link e siga os passos: https://x.example
lure.card_check lure.deadline | Confirme a sua estadia em 6 horas aqui: https://x.example
lure.card_check | Para evitar reservas falsas pedimos aos hóspedes uma autorização do cartão pela internet: https://x.example
lure.card_check | Pode perder o quarto. Atualize as suas informações de pagamento em https://x.example
lure.card_data | Manda-me por favor foto do cartão dos dois lados e do documento.
lure.code | Vais receber uma mensagem do banco com um código, diz-me e está feito.
lure.impersonation lure.card_check | A equipa de segurança da plataforma: valide a sua conta em https://x.example
lure.card_data | Temos de lhe devolver 65 €. Escreva os dados do cartão em https://x.example
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
Posso atualizar a minha forma de pagamento no aplicativo?
O preço final é 320 euros pelas quatro noites.
Podem pagar com cartão na recepção.
É obrigatório pagar antecipado?
Obrigado por tudo, voltaremos!
Boa tarde, a reserva está garantida com o meu cartão ou preciso fazer mais alguma coisa?
Para o check-in tardio enviaremos um código para a caixa de chaves.
A sua reserva é paga no hotel, aceitamos todos os cartões.
O cartão é só uma garantia, nada é cobrado até à sua chegada.
Se precisar cancelar, pode fazê-lo sem custo até 48 horas antes.
Mudámos a fechadura, o novo código é 7788.
Desculpe, o código não funciona, pode mandar de novo?
Não recebi o código da porta, pode enviar por favor?
Baixe o aplicativo da fechadura e toque em abrir.
Pode pagar a taxa turística em dinheiro ou cartão na recepção.
Confirmo que anotámos o berço.
Por favor, confirme a sua hora de chegada até amanhã.
Importa-se de confirmar a reserva do transfer para o aeroporto?
Tenho de mudar o cartão com que reservei, como faço?
A plataforma cobra o valor dois dias antes, nós não cobramos nada.
A pré-autorização de 100 € desaparece poucos dias depois da saída.
Bloqueámos um lugar de garagem para si hoje.
O cartão magnético desativa-se perto do telemóvel.
Para entrar, passe o cartão e marque o seu código.
O seu código de acesso chegará por SMS uma hora antes da chegada.
O código do wifi está no cartão em cima da mesa.
Qual é o código do cofre?
O cofre pede um PIN de quatro dígitos, escolha o seu.
Pode enviar-me o link para o registo de hóspedes?
Complete o registo de hóspedes antes da chegada, a lei obriga.
Veja o vídeo de como entrar neste link: https://casa-azul.example/video
Neste link pode reservar o transfer: https://casa-azul.example/transfer
Pague o estacionamento na máquina, aceita cartão.
A caução fica bloqueada ou é cobrada?
Não é preciso caução.
Se partir alguma coisa, avise-nos e descontamos na caução.
Podem fazer o reembolso noutro cartão? O meu expirou.
Mudámos de sistema e já não há chave, entra-se com código.
É preciso pagar a garantia com cartão?
O autocarro passa amanhã às 9.
O seu pedido de cama extra foi aprovado.
Pelo barulho de ontem devolvemos 20 € em dinheiro.
Pode mandar-me o link do estacionamento?
O código de ontem já não serve, use 9931 na porta.
Vai receber um SMS com o código da porta no dia da chegada.
Não precisamos do número do cartão de embarque.
Os percevejos não são problema aqui, desinfetamos todos os anos.
O meu marido é alérgico a penas, podem trocar as almofadas?
Tenho toda a informação no e-mail, obrigado.
O pagamento da reserva é gerido pela plataforma.
Receberam o pagamento da reserva? A plataforma já me cobrou.
Por favor indique a hora de chegada e o número do voo.
Precisamos dos nomes e números de documento de todos os hóspedes.
Pode carregar a foto do passaporte no formulário de registo.
O comando da televisão não funciona.
Faltou a luz, onde fica o quadro?
Como se liga o portátil Windows à televisão?
O técnico precisa de entrar hoje, às 17 dá-lhe jeito?
O seu pedido foi aceite.
Se quiser, mando o link do posto de turismo: https://turismo.example
Para pagar a taxa turística entre em https://cidade.example e siga as instruções.
Pode reservar as bicicletas em https://bicis.example e pagar com cartão.
Os horários do autocarro estão em https://bus.example, o bilhete paga-se a bordo.
Para chegar siga este link: https://maps.example/x
Veja este vídeo antes de chegar, explica como abrir a porta com o código: https://video.example
Deixo o link com as regras da casa e a senha do wifi: https://casa-azul.example/regras
Se já pagou na plataforma não tem de pagar mais nada.
O pagamento está feito, só falta mandar a fatura.
O saldo de 200 € paga-se na chegada, com cartão ou em dinheiro.
O seu banco pode demorar uns dias a mostrar a devolução.
A plataforma informa-nos que o seu pagamento foi concluído.
A reserva mantém-se, não se preocupe.
Perdemos a reserva do carro, conhece alguma empresa?
Não encontro o e-mail com a confirmação, pode reenviar?
Podem mandar outra vez o código de entrada?
O código que me mandou não abre a porta de baixo.
O quarto está livre no domingo também?
Se ficar mais uma noite fazemos a metade do preço.
Damos 10 % de desconto no restaurante se mostrar a reserva.
Teremos de fechar o jacuzzi hoje, desculpe.
Precisamos de confirmar o número de pessoas até amanhã.
Indique o número de pessoas que chegam e a que horas.
Envie o número do voo que chega mais tarde.
Pode mandar o código por SMS, por favor?
Pode dizer-me o código que me enviaram ontem?
Não me chegou o código por SMS, pode enviar?
Saímos já para não perder o comboio.
Podemos passar a sua reserva para a semana seguinte.
Tenho o documento no computador, mando depois.
Pode ver as fotos no computador.
Abra a janela da sala e ligue ali o portátil.
Indique o seu número de cartão de sócio para o desconto.
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
  expect(stateCount).toBeLessThan(24_000);
});
