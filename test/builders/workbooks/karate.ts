import { KARATE_CLUB_EDGES, KARATE_CLUB_SIZE } from '@test/builders/graphs/karate-club';
import { workbookBytes } from './workbook-bytes';

/** What the fixtures of the karate club call a member. */
export const karateName = (member: number): string => `Miembro ${String(member)}`;

/** The club as our sheets `Actores` and `Relaciones`. */
export function karateWorkbook(): Uint8Array {
  const members = Array.from({ length: KARATE_CLUB_SIZE }, (_, member) => [karateName(member), 'Sociedad civil']);
  const ties = KARATE_CLUB_EDGES.map(([from, to]) => [karateName(from), karateName(to), 'No']);
  return workbookBytes([
    { name: 'Actores', rows: [['Nombre', 'Tipo'], ...members] },
    { name: 'Relaciones', rows: [['Origen', 'Destino', 'Dirigida (Sí/No)'], ...ties] },
  ]);
}
