import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: help. */
export const help: Translated<typeof es.help> = {
  title: 'Ajuda',
  keysAction: 'Ver as teclas',
  search: 'Buscar na ajuda',
  none: 'Nenhuma página fala de “{{query}}”. Tente com outra palavra.',
  more: 'Outras páginas',
  keys: { title: 'Teclas', here: 'Em {{place}}', everywhere: 'Em toda parte', places: 'Ir para um lugar' },
  key: {
    connect: 'Conectar o ator escolhido',
    series: 'Escrever nomes um após o outro',
    rename: 'Mudar o nome',
    duplicate: 'Duplicar o escolhido',
    selectAll: 'Escolher tudo',
    nudge: 'Mover o escolhido',
    remove: 'Retirar o escolhido',
    kind: 'Dar o tipo: um número',
    ring: 'Dar o anel',
    cell: 'Pôr a força na célula: de 0 a 3',
    cellNote: 'Escrever o porquê da célula',
    cellClear: 'Esvaziar a célula',
    fold: 'Recolher ou expandir o ramo',
    step: 'Dar o degrau: de 0 a 3',
    unknown: 'Responder “não sabe”',
    moveCall: 'Mover a chamada no quadro',
    answerCall: 'Marcar a resposta de uma área (1 a 4)',
    propose: 'Propor',
    vote: 'Votar',
    group: 'Agrupar',
    merge: 'Reunir em uma',
    split: 'Dividir',
    withdraw: 'Retirar',
    project: 'Projetar',
  },
  page: {
    home: {
      title: 'Início e a Rota',
      text: [
        'Um processo reúne tudo de um município em um período: atores, sessões, plano, diagnóstico e agenda. Aqui eles são criados, abertos e fechados.',
        '## Dentro de um processo',
        'A Rota mostra os passos do trabalho, da memória institucional à avaliação. Cada passo diz o que tem e o que vem a seguir; seu botão leva ao lugar onde se faz.',
        '- Para passar um processo a outro computador, salve uma cópia .mesa (Ctrl+S) e abra-a lá.',
        '- Se duas pessoas trabalharam em separado, abra a cópia da outra: o programa oferece unir as duas.',
        '- O que se descarta fica um mês na lixeira.',
      ].join('\n'),
    },
    sessions: {
      title: 'Sessões',
      text: [
        'Uma sessão é uma reunião com data, lugar e pauta. Prepare-a com tempo e conduza-a daqui no dia do encontro.',
        '## Antes',
        '- Escolha um modelo de pauta ou escreva os pontos, com minutos, método e responsável.',
        '- Anote quem é convocado. Imprima a lista de presença, os cartões e as cédulas, caso falte luz.',
        '## Durante',
        '- Abra a sessão: cada coisa que se faça fica na ata com sua hora.',
        '- A barra de cima mostra o ponto em curso e o tempo. O que não cabe hoje vai para os assuntos à parte.',
        '- Marque chegadas e saídas: daí sai o quórum de cada votação.',
        '## Depois',
        '- Revise a redação da ata; os fatos e os votos não mudam. Salve-a em PDF ou em Word para assinar.',
      ].join('\n'),
    },
    actors: {
      title: 'Atores',
      text: [
        'O mapa mostra quem é quem e como se relacionam. Monta-se na sala, escrevendo um nome após o outro.',
        '- Tecla A: escrever atores. Enter salva um e segue com o outro; Esc termina.',
        '- Tecla C: conectar o ator escolhido com outro, pelo nome.',
        '- Com um ou vários escolhidos, um número dá o tipo; Shift e um número, o anel.',
        '- É possível colar uma lista ou um intervalo de uma planilha: os que já estão não se repetem.',
        'A leitura da rede, ao lado, diz em frases quem une quem e quem está solto. Cada número se abre e mostra sua conta.',
      ].join('\n'),
    },
    roundtable: {
      title: 'Mesa de concertação',
      text: [
        'A mesa é o quadro do diálogo: os assentos de cada ator, as propostas como cartões e os resultados que se esperam de cada etapa.',
        '- Tecla N: uma proposta nova. Arraste-a para aproximá-la de outras; G as agrupa, M as reúne em uma, D a divide.',
        '- Tecla V: votar a proposta escolhida. É possível contar mãos, fazer chamada, passar cédulas ou responder em privado e descobrir ao mesmo tempo.',
        '- Quem aceita com uma condição, se abstém ou não está fica anotado tal como quem apoia. O dissenso chega à ata.',
        '- Ao mudar a redação, o projetor mostra o riscado e o acrescentado; vota-se sobre uma versão.',
        '- Tecla P: projetar. A janela do projetor nunca mostra notas, poder dos atores nem dados de contato.',
      ].join('\n'),
    },
    plan: {
      title: 'Plano e linhas',
      text: [
        'Aqui o plano de desenvolvimento se cruza com as linhas de internacionalização.',
        '- Importar: abra a planilha da prefeitura tal como está. Antes de salvar vê-se como vai ficar; o que não se entendeu é dito com sua aba e sua linha.',
        '- Plano de desenvolvimento: a árvore de eixos, programas e metas. Corrige-se no próprio lugar.',
        '- Linhas: o que se quer fazer com o mundo, por modalidade.',
        '- Matriz: de 0 a 3, quanto cada linha contribui para cada meta. Setas para se mover, um número para escrever, Del para apagar.',
        'A cobertura e as lacunas se leem ao lado: que metas não têm linha e que linhas não têm meta.',
      ].join('\n'),
    },
    diagnosis: {
      title: 'Diagnóstico',
      text: [
        'Uma conversa ordenada sobre o que o município já faz e o que lhe falta para sua ação internacional.',
        '- Escolha os blocos que vai responder. Cada aspecto tem degraus descritos: responde-se com uma tecla.',
        '- “Não sabe” é uma resposta, e não baixa o nível.',
        '- É possível responder entre todos, com o projetor, ou cada ator em privado; ao descobrir vê-se em que diferem.',
        '- A leitura mostra níveis, forças, dificuldades e desacordos. De cada aspecto fraco passa-se a uma ação da Agenda.',
      ].join('\n'),
    },
    agenda: {
      title: 'Agenda Estratégica',
      text: [
        'A Agenda diz o que se vai fazer, quem responde, com quem, quando e com que dinheiro.',
        '- Propor: o programa sugere ações a partir de acordos, lacunas e aspectos fracos, cada uma com sua origem. Você aceita, corrige ou descarta.',
        '- A mesma Agenda se vê como documento, árvore, cronograma, quadro, orçamento e cruzamento com os atores.',
        '- O orçamento é mantido por entidade e por ano; moedas diferentes nunca se somam entre si.',
        '- Quando for adotada, salve a versão com seu ato e sua data. Depois é possível ver o que mudou.',
      ].join('\n'),
    },
    indicators: {
      title: 'Indicadores',
      text: [
        'Poucos indicadores e bem medidos valem mais que muitos. Cada um responde o que se mede, como, com quem e para quê.',
        '- Comece pelo banco de indicadores ou escreva um próprio com o assistente.',
        '- Ponha linha de base, meta por período e responsável. O programa avisa o que falta medir.',
        '- Uma meta pode ser baixar: o avanço é calculado igual, e sua conta pode ser aberta.',
      ].join('\n'),
    },
    calls: {
      title: 'Chamadas e tratativas',
      text: [
        'As oportunidades que chegam de fora, o que cada área respondeu, e o que se faz com os parceiros: encontros, eventos, apoios, convênios e redes.',
        '- Escreva o nome da chamada e pressione Enter; a data-limite faz com que ela apareça em Início, no calendário e no boletim.',
        '- Em “Respostas” registre a que áreas foi enviada. Com 1, 2, 3 e 4 marca-se o que cada uma disse; Enter passa à seguinte.',
        '- No quadro, move-se com o mouse ou com Alt e as setas. Um prazo que já passou é assinalado, não recusado.',
        '- “Formulários e boletim” escreve o que se manda às áreas e lê o que elas devolvem: primeiro mostra o que muda.',
        '- Cada moeda vai à parte: nunca se somam duas moedas.',
      ].join('\n'),
    },
    memory: {
      title: 'Memória',
      text: [
        'O que se aprendeu, contado por quem o fez, sem julgar e sem receitas. Serve a quem chegar depois.',
        '- Uma ficha segue algumas perguntas-guia: como era antes, o que se fez, o que mudou, o que ajudou, o que custou, o que se aprendeu.',
        '- Cada ator pode deixar seu depoimento com suas palavras.',
        '- Uma ficha se liga à sessão, à ação ou ao acordo de onde vem.',
        '- Os dez casos de outras cidades estão aí para ler e buscar.',
      ].join('\n'),
    },
    reports: {
      title: 'Relatórios',
      text: [
        'Daqui saem os documentos: o diagnóstico, as atas, a Agenda e o relatório de gestão, em PDF ou em Word; e as planilhas para continuar trabalhando.',
        '- O que não tem dados diz isso; nenhum relatório inventa números.',
        '- Os dados de contato das pessoas ficam de fora, a menos que você peça para incluí-los.',
      ].join('\n'),
    },
    saving: {
      title: 'Salvar, desfazer, recuperar',
      text: [
        'Não é preciso salvar: cada alteração se salva sozinha. “Salvo · em disco” quer dizer que já está em segurança, mesmo que falte luz.',
        '- Ctrl+Z desfaz e Ctrl+Shift+Z refaz, também as alterações de outro dia.',
        '- O Histórico mostra cada passo com sua hora. É possível voltar a qualquer ponto, ou deixar um só registro como estava.',
        '- Se o disco encher ou se desconectar, o programa diz isso e continua na memória: salve uma cópia à parte e não feche a janela até que volte a dizer “Salvo”.',
      ].join('\n'),
    },
    projector: {
      title: 'O projetor',
      text: [
        'Projetar abre uma segunda janela para a sala. Mostra o que você escolher, em letra grande, e você continua trabalhando na sua.',
        '- Congelar deixa a imagem parada enquanto você procura outra coisa; Apagar a deixa preta.',
        '- A janela do projetor pode ser fechada e aberta de novo sem perder nada.',
        '- Para uma sala com muita luz, use o tema Projetor.',
      ].join('\n'),
    },
    copies: {
      title: 'Trabalhar em vários computadores',
      text: [
        'O programa não usa internet. Para trabalhar em vários computadores, passam-se cópias .mesa em um pen drive.',
        '- Cada mesa de trabalho pode levar sua cópia. No final, abra as cópias uma por uma e escolha “Unir”.',
        '- Se duas cópias mudaram o mesmo dado, mostram-se os dois valores para decidir. Unir outra vez a mesma cópia não muda nada.',
      ].join('\n'),
    },
  },
};
