/** Spanish of Colombia: the place "Informes", where the process is written out. */
export const outputs = {
  title: 'Informes',
  lead: 'Lo que sale del proceso: el documento para leer y firmar, y los datos para seguir trabajando en otros programas.',
  preliminaryDiagnosis: {
    title: 'Diagnóstico preliminar (PDF)',
    text: 'Resumen en frases, mapa de actores, cifras de la red, cobertura del plan por eje y modalidad, brechas y todos los vínculos.',
    holds: 'Con lo que hay hoy: {{actors}} actores, {{targets}} metas, {{lines}} líneas y {{links}} vínculos.',
    action: 'Exportar diagnóstico (PDF)',
    fileStem: 'Diagnóstico preliminar',
  },
  agendaReport: {
    title: 'Agenda Estratégica (PDF)',
    text: 'Visión, objetivos, acciones con sus plazos y responsables, cronograma, presupuesto, indicadores y lo que debe encontrar el próximo gobierno.',
    action: 'Exportar agenda (PDF)',
    fileStem: 'Agenda Estratégica',
  },
  agendaWord: {
    title: 'Agenda Estratégica para seguir escribiendo (DOCX)',
    text: 'La misma agenda en un documento de texto que se abre en cualquier procesador.',
    action: 'Exportar agenda (DOCX)',
    fileStem: 'Agenda Estratégica',
  },
  managementReport: {
    title: 'Informe de gestión del año (PDF)',
    text: 'El año en cifras y frases para el concejo y la ciudadanía: acciones, indicadores, recursos y acuerdos.',
    action: 'Exportar informe de gestión (PDF)',
    fileStem: 'Informe de gestión',
  },
  workbook: {
    title: 'Libro de cálculo (XLSX)',
    text: 'Una hoja por tema: actores, relaciones, influencias, objetivos, posiciones, plan, líneas y vínculos. Puede corregirlo allá y volver a importarlo.',
    action: 'Exportar libro de cálculo',
    fileStem: 'Datos',
  },
  graphml: {
    title: 'Red de actores en GraphML',
    text: 'Para abrir el mapa en Gephi o yEd.',
    action: 'Exportar GraphML',
    fileStem: 'Actores',
  },
  gexf: {
    title: 'Red de actores en GEXF',
    text: 'El formato propio de Gephi.',
    action: 'Exportar GEXF',
    fileStem: 'Actores',
  },
  personalData: 'Incluir los datos de contacto de las personas (correo, teléfono, punto focal)',
  paper: { label: 'Tamaño del papel', letter: 'Carta', a4: 'A4' },
  writing: 'Escribiendo…',
  cancel: 'Cancelar',
  saved: '«{{name}}» quedó guardado.',
  error: {
    cancelled: 'Se canceló la exportación.',
    broken: 'No se pudo escribir el archivo por un error interno ({{detail}}). El proceso está intacto; intente de nuevo.',
  },
} as const;
