import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: sectors gathered into one card on the actor map. */
export const sectorGroups: Translated<typeof es.sectorGroups> = {
  toolbar: 'Reunir ou abrir setores',
  toolbarHint: 'Cada setor fica num só cartão, com suas relações. Com algo escolhido, só os seus.',
  gather: 'Reunir {{name}} num cartão',
  open: 'Abrir {{name}}',
  openIt: 'Abrir o setor',
  panel: 'Setor: {{name}}',
  members: 'Atores do setor',
  count_one: 'Reúne {{count}} ator.',
  count_other: 'Reúne {{count}} atores.',
  describe_one: '{{name}}, setor reunido, {{count}} ator. Enter para abri-lo',
  describe_other: '{{name}}, setor reunido, {{count}} atores. Enter para abri-lo',
  gathered_one: '{{name}} ficou num cartão.',
  gathered_other: '{{count}} setores ficaram num cartão cada um.',
  opened_one: 'Abriu-se {{name}}.',
  opened_other: 'Abriram-se {{count}} setores.',
  notHere: 'Nesta vista o lugar de cada ator quer dizer algo. Para reunir setores, passe a “Livre”, “Por setor”, “Por proximidade” ou “Por níveis”.',
  noConnect: 'Abra primeiro o setor: uma relação vai de um ator a outro.',
  legend: 'Os cartões empilhados com um número reúnem um setor.',
  command: {
    gather_one: 'Reunir {{name}} num cartão',
    gather_other: 'Reunir {{count}} setores',
    open_one: 'Abrir o setor {{name}}',
    open_other: 'Abrir {{count}} setores',
    move_one: 'Mover o setor {{name}}',
    move_other: 'Mover {{count}} setores',
  },
  error: {
    nothing: 'Não há setores a reunir: escreva o setor na ficha de pelo menos dois atores.',
    notThere: 'Esse setor já não está reunido.',
  },
};

/** Portuguese of Brazil: points of the lines. */
export const bends: Translated<typeof es.bends> = {
  point: 'Ponto {{at}} de {{of}} da linha. Arraste-o, ou mova-o com as setas; Delete o tira',
  add: 'Adicionar um ponto à linha',
  added: 'Ponto adicionado. Mova-o com as setas.',
  removed: 'Ponto tirado da linha.',
  command: { set: 'Mudar por onde passa uma relação' },
  error: { tooMany: 'Uma linha leva até {{count}} pontos. Tire algum para pôr outro.' },
};

/** Portuguese of Brazil: the logo of an actor. */
export const logos: Translated<typeof es.logos> = {
  label: 'Logo',
  none: 'Sem logo',
  alt: 'Logo de {{name}}',
  choose: 'Escolher imagem…',
  paste: 'Ou copie e cole com Ctrl+V. PNG, JPEG ou WebP.',
  remove: 'Tirar o logo',
  error: {
    notPicture: 'O arquivo não é uma imagem PNG, JPEG ou WebP. Salve-a num desses formatos e tente outra vez.',
    tooLarge: 'A imagem pesa mais de {{size}} MB. Salve-a menor e tente outra vez.',
    broken: 'A imagem está danificada e não pôde ser lida. Abra-a em outro programa, salve-a de novo e tente outra vez.',
  },
};
