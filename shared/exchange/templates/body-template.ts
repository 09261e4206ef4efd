import { BODY_KINDS } from '../../domain/bodies/body';
import { choiceColumn, linesColumn, referenceColumn, textColumn } from './columns';
import { nameKey } from './name-index';
import type { RecordTemplate } from './template';
import { referencesColumn } from './value-columns';
import { actorFunctionsColumn, actorWordsColumn } from './worded-columns';

const line = { line: true } as const;

/** Sheet `Instancias`: a body per row, known by its name: committee, network, tables. Source: domain, instancia; Bogotá 2014. */
export const bodyTemplate: RecordTemplate<'body'> = {
  name: 'Instancias',
  type: 'body',
  columns: [
    textColumn('Nombre', 'name', { ...line, required: true, aliases: ['Instancia'] }),
    choiceColumn('Clase', 'kind', BODY_KINDS, (kind, say) => say(`records.bodyKind.${kind}`), { aliases: ['Tipo'] }),
    referencesColumn('Miembros', 'memberIds', 'actor', { aliases: ['Integrantes'] }),
    actorWordsColumn('Papel de cada miembro', 'roles', ['Papeles']),
    referenceColumn('Quién la anima', 'leadId', 'actor', { aliases: ['Anima', 'Coordina'] }),
    textColumn('Cada cuánto se reúne', 'rhythm', { ...line, aliases: ['Periodicidad'] }),
    linesColumn('Funciones', 'functions'),
    actorFunctionsColumn('Funciones de cada miembro', 'memberFunctions'),
    textColumn('Punto focal', 'focalPoint', { ...line, personal: true, aliases: ['Contacto'] }),
    textColumn('Notas', 'notes', { aliases: ['Observaciones'] }),
  ],
  keyOf: ({ name }) => nameKey(typeof name === 'string' ? name : ''),
  identity: ['name'],
};
