import { workbookBytes } from './workbook-bytes';

/** A small workbook of our template sheets Actores and Relaciones, with one row that cannot go in. */
export function actorWorkbook(): Uint8Array {
  return workbookBytes([
    { name: 'Actores', rows: [
      ['Nombre', 'Tipo', 'Anillo', 'Influencia'],
      ['Embajada de Francia', 'Gobierno extranjero', 'Actores del territorio y del mundo', 3],
      ['Junta de Acción Comunal La Piedra', 'Comunidad', 'Actores del territorio y del mundo', 2],
    ] },
    { name: 'Relaciones', rows: [
      ['Origen', 'Destino', 'Tipo', 'Intensidad', 'Dirigida', 'Formal'],
      ['Alcaldía de Guatapé', 'Embajada de Francia', 'Cooperación', 2, 'No', 'Sí'],
      ['Alcaldía de Guatapé', 'Nadie Conocido', 'Cooperación', 2, 'No', 'No'],
    ] },
  ]);
}
