/** Spanish of Colombia: the dictionary of the open data. */
export const openData = {
  readme:
    'Datos abiertos de «{{name}}», {{territory}}. Con corte al {{date}}.\n\nCada archivo .csv es una tabla: texto UTF-8, columnas separadas por comas, decimales con punto, fechas AAAA-MM-DD. En una lista los valores van separados por punto y coma. «diccionario.csv» dice qué significa cada columna de cada tabla.\n\nLas tablas se unen por sus identificadores: «accion_id» de presupuesto.csv es el «id» de acciones.csv, y así las demás. Los valores en distintas monedas nunca se suman: cada valor trae al lado su moneda.\n\nUn apóstrofo al comienzo de un texto evita que la hoja de cálculo lo tome por fórmula.\n\nNo hay datos de contacto de personas.\n\nTablas:\n{{tables}}',
  type: { identifier: 'identificador', text: 'texto', number: 'número', integer: 'número entero', day: 'fecha (AAAA-MM-DD)', list: 'lista separada por punto y coma', money: 'valor en unidades de su moneda', currency: 'código de moneda ISO 4217' },
  table: {
    plan: 'El plan de desarrollo: ejes, programas y metas', lines: 'Las líneas de internacionalización', links: 'Qué meta del plan se vincula con qué línea y con qué fuerza', actors: 'Los actores: organizaciones y grupos que participan',
    agreements: 'Los acuerdos de la mesa', actions: 'Las acciones de la Agenda Estratégica', milestones: 'Los hitos de las acciones', budget: 'Quién pone cuánto en cada acción y año',
    indicators: 'Los indicadores', targets: 'La meta de cada indicador por año', measurements: 'Las mediciones de los indicadores', calls: 'Las convocatorias', engagements: 'Encuentros, eventos, apoyos, convenios y redes', cards: 'Las fichas de lo aprendido',
  },
  meaning: {
    id: 'Identificador del registro, con el que se unen las tablas', code: 'Código en el plan, con sus ceros a la izquierda', level: 'Nivel: eje, programa, subprograma o meta', name: 'Nombre', parentId: 'Identificador del nivel de arriba',
    planIndicator: 'Indicador con que el plan mide la meta', unit: 'Unidad de medida', baseline: 'Valor del que se parte', target: 'Valor al que se quiere llegar', budget: 'Presupuesto de la meta', sdgs: 'Objetivos de Desarrollo Sostenible, de 1 a 17',
    modality: 'Modalidad de internacionalización', objective: 'Qué busca la línea', themes: 'Temas', planId: 'Identificador del elemento del plan', planIds: 'Identificadores de los elementos del plan', lineId: 'Identificador de la línea', line: 'Nombre de la línea',
    strength: 'Fuerza del vínculo: 0 ninguno, 1 débil, 2 medio, 3 fuerte', rationale: 'Por qué se vinculan', acronym: 'Sigla', kind: 'Tipo', sector: 'Sector', number: 'Número del acuerdo', text: 'Texto acordado', state: 'Estado en la fecha de estos datos', due: 'Fecha en que vence',
    responsibles: 'Quiénes responden', responsible: 'Quién responde', allies: 'Aliados', description: 'En qué consiste', term: 'Plazo', start: 'Primer día', end: 'Último día', agreementIds: 'Identificadores de los acuerdos que cumple', origin: 'De dónde viene la acción',
    actionId: 'Identificador de la acción', actionIds: 'Identificadores de las acciones', day: 'Día', done: 'Si ya se hizo: Sí o No', entity: 'Entidad que pone el dinero', year: 'Año', share: 'Lo que pone', currency: 'Moneda del valor de la columna anterior', concept: 'Para qué',
    dimension: 'Dimensión: institucional, política o territorial', intervention: 'Nivel de intervención: insumo, proceso, producto, resultado o impacto', measurement: 'Cuantitativo o cualitativo', formula: 'Cómo se calcula', baselineWord: 'Palabra de la escala de la que se parte, si es cualitativo',
    baselineDate: 'Día de la línea base', targetWord: 'Palabra de la escala a la que se quiere llegar, si es cualitativo', aggregation: 'Cómo varias mediciones hacen un valor', rhythm: 'Cada cuánto se mide', indicatorId: 'Identificador del indicador', indicator: 'Nombre del indicador',
    value: 'Valor medido', word: 'Palabra de la escala, si es cualitativo', source: 'De dónde sale el dato', caller: 'Quién convoca', theme: 'Tema', deadline: 'Día en que cierra', applied: 'Día de la postulación', callAmount: 'Lo que ofrece', approved: 'Lo aprobado',
    partners: 'Con quién', object: 'Para qué', amount: 'Valor', counterpart: 'Contrapartida del territorio', people: 'Personas a las que llegó', results: 'Qué resultó', learnt: 'Qué se aprendió',
  },
} as const;
