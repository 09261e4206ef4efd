/** Spanish of Colombia: notes and areas on the actor map. */
export const mapNotes = {
  note: 'Nota en el mapa',
  area: 'Área en el mapa',
  placeholder: 'Escriba aquí',
  remove: 'Quitar «{{text}}»',
  addNote: 'Poner una nota en el mapa',
  addArea: 'Enmarcar lo elegido con un área',
  newArea: 'Área',
  command: {
    add: 'Agregar una nota al mapa',
    edit: 'Cambiar una nota del mapa',
    remove: 'Quitar una nota del mapa',
  },
  error: {
    missing: 'Esa nota ya no está en el mapa.',
    badValue: 'Ese valor no sirve para la nota «{{name}}». Revise lo escrito.',
  },
} as const;
