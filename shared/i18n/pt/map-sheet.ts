import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: the map on paper. */
export const mapSheet: Translated<typeof es.mapSheet> = {
  open: 'Salvar o mapa como PDF ou imagem',
  action: 'Salvar o mapa de atores como PDF ou imagem',
  title: 'O mapa em papel ou em imagem',
  titleOf: 'Mapa de atores · {{name}}',
  heading: 'Título',
  viewLabel: 'Vista',
  paperLabel: 'Tamanho',
  paper: { letter: 'Carta', a4: 'A4', a3: 'A3', a2: 'A2', a1: 'A1', a0: 'A0' },
  turnLabel: 'Orientação',
  turn: { wide: 'Paisagem', tall: 'Retrato' },
  subtitle: 'Vista: {{view}} · {{actors}}',
  key: 'Lista de atores',
  keyAlt_one: 'Lista com o nome e o número de {{count}} ator.',
  keyAlt_other: 'Lista com o nome e o número de {{count}} atores.',
  preview: 'Prévia da folha',
  named: 'Todos os nomes cabem, em {{size}} pontos, sem se cobrir.',
  numbered_one: 'Os nomes não cabem neste papel: vão números, e a lista em outra página. Em um papel maior os nomes cabem.',
  numbered_other: 'Os nomes não cabem neste papel: vão números, e a lista em mais {{count}} páginas. Em um papel maior os nomes cabem.',
  wordsLeftOut: 'Alguns textos das relações não cabem e ficam de fora.',
  save: { pdf: 'Salvar PDF', svg: 'SVG', png: 'PNG', graphml: 'GraphML', gexf: 'GEXF', csv: 'CSV de atores' },
  data: 'A rede para outros programas, sem dados de contato:',
  fileStem: 'mapa de atores',
  failure: { empty: 'Ainda não há atores a desenhar. Adicione o primeiro no mapa.' },
};
