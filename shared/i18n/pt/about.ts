import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: about. */
export const about: Translated<typeof es.about> = {
  action: 'Sobre a Mesa al Mundo',
  title: 'Sobre a Mesa al Mundo',
  version: 'Versão',
  runs: 'Como está aberto',
  shell: {
    electron: 'Como programa deste computador',
    host: 'Em uma janela do navegador, com o programa deste computador',
    browser: 'Só no navegador, sem diário em disco',
  },
  data: 'Onde vivem os dados',
  dataInBrowser: 'No armazenamento deste navegador',
  dataHint: 'Além dos arquivos .mesa que você salvar. Nada sai deste computador: o programa não faz nenhum pedido à internet.',
  licence: 'Licença',
  licenceText: 'Apache-2.0: você pode usá-lo, copiá-lo e alterá-lo, também no seu trabalho.',
  made_one: 'Feito com um pacote de código aberto',
  made_other: 'Feito com {{count}} pacotes de código aberto',
  madeHint: 'Cada um com sua licença; ao abri-lo lê-se seu texto, em inglês, como ela pede.',
  list: 'Pacotes e licenças',
};
