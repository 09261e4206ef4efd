import type { es } from '../es';
import type { Translated } from '../messages';

/** English: outputs. */
export const outputs: Translated<typeof es.outputs> = {
  title: 'Reports',
  lead: 'What comes out of the process: the document to read and sign, and the data to go on working with in other programs.',
  preliminaryDiagnosis: {
    title: 'Preliminary diagnosis (PDF)',
    text: 'Summary in sentences, map of actors, figures of the network, coverage of the plan by axis and modality, gaps and all the links.',
    holds: 'With what there is today: {{actors}} actors, {{targets}} targets, {{lines}} lines and {{links}} links.',
    action: 'Export diagnosis (PDF)',
    fileStem: 'Preliminary diagnosis',
  },
  agendaReport: {
    title: 'Strategic Agenda (PDF)',
    text: 'Vision, objectives, actions with their terms and those responsible, schedule, budget, indicators and what the next government should find.',
    action: 'Export agenda (PDF)',
    fileStem: 'Strategic Agenda',
  },
  agendaWord: {
    title: 'Strategic Agenda to go on writing (DOCX)',
    text: 'The same agenda in a text document that opens in any word processor.',
    action: 'Export agenda (DOCX)',
    fileStem: 'Strategic Agenda',
  },
  managementReport: {
    title: 'Management report of the year (PDF)',
    text: 'The year in figures and sentences for the council and citizens: actions, indicators, resources and agreements.',
    action: 'Export management report (PDF)',
    fileStem: 'Management report',
  },
  handoverReport: {
    title: 'Handover report (PDF)',
    text: 'What those who take over the government should find: what has been adopted, what falls due, what is open and with whom, the money committed, the risks and what is missing.',
    action: 'Export handover (PDF)',
    fileStem: 'Handover report',
  },
  handoverWord: {
    title: 'Handover report to go on writing (DOCX)',
    text: 'The same handover in a text document, to complete it with those who hand over and those who take over.',
    action: 'Export handover (DOCX)',
    fileStem: 'Handover report',
  },
  learningReport: {
    title: 'Cards of what was learnt (PDF)',
    text: 'All the learning cards, with the voices of those who tell them and where each one comes from.',
    action: 'Export cards (PDF)',
    fileStem: 'Learning cards',
  },
  openData: {
    title: 'Open data (ZIP)',
    text: 'One CSV table per theme and a dictionary that says what each column means, for publishing. They carry no contact details of people.',
    action: 'Export open data',
    fileStem: 'Open data',
  },
  workbook: {
    title: 'Workbook (XLSX)',
    text: 'One sheet per subject: actors, relations, influences, objectives, positions, plan, lines and links. You can correct it there and import it again.',
    action: 'Export workbook',
    fileStem: 'Data',
  },
  graphml: {
    title: 'Network of actors in GraphML',
    text: 'To open the map in Gephi or yEd.',
    action: 'Export GraphML',
    fileStem: 'Actors',
  },
  gexf: {
    title: 'Network of actors in GEXF',
    text: "Gephi's own format.",
    action: 'Export GEXF',
    fileStem: 'Actors',
  },
  personalData: "Include people's contact details (e-mail, telephone, focal point)",
  paper: { label: 'Paper size', letter: 'Letter', a4: 'A4' },
  writing: 'Writing…',
  cancel: 'Cancel',
  saved: '“{{name}}” was saved.',
  error: {
    cancelled: 'The export was cancelled.',
    broken: 'The file could not be written because of an internal error ({{detail}}). The process is intact; try again.',
  },
};
