/**
 * Spanish of Colombia: the help. In a page's `text` a line that begins with `- ` is a point, one that begins with
 * `## ` a heading, any other a paragraph.
 */
export const help = {
  title: 'Ayuda',
  keysAction: 'Ver las teclas',
  search: 'Buscar en la ayuda',
  none: 'Ninguna página habla de «{{query}}». Pruebe con otra palabra.',
  more: 'Otras páginas',
  keys: {
    title: 'Teclas',
    here: 'En {{place}}',
    everywhere: 'En todas partes',
    places: 'Ir a un lugar',
  },
  key: {
    connect: 'Conectar el actor escogido',
    series: 'Escribir nombres uno tras otro',
    rename: 'Cambiar el nombre',
    duplicate: 'Duplicar lo escogido',
    selectAll: 'Escoger todo',
    nudge: 'Mover lo escogido',
    remove: 'Quitar lo escogido',
    kind: 'Dar el tipo: un número',
    ring: 'Dar el anillo',
    cell: 'Poner la fuerza en la celda: de 0 a 3',
    cellNote: 'Escribir el porqué de la celda',
    cellClear: 'Vaciar la celda',
    fold: 'Plegar o desplegar la rama',
    step: 'Dar el escalón: de 0 a 3',
    unknown: 'Responder «no sabe»',
    moveCall: 'Mover la convocatoria en el tablero',
    answerCall: 'Marcar la respuesta de un área (1 a 4)',
    propose: 'Proponer',
    vote: 'Votar',
    group: 'Agrupar',
    merge: 'Reunir en una',
    split: 'Dividir',
    withdraw: 'Retirar',
    project: 'Proyectar',
  },
  page: {
    home: {
      title: 'Inicio y la Ruta',
      text: [
        'Un proceso reúne todo lo de un municipio en un período: actores, sesiones, plan, diagnóstico y agenda. Aquí se crean, se abren y se cierran.',
        '## Dentro de un proceso',
        'La Ruta muestra los pasos del trabajo, desde la memoria institucional hasta la evaluación. Cada paso dice qué tiene y qué sigue; su botón lleva al lugar donde se hace.',
        '- Para pasar un proceso a otro equipo, guarde una copia .mesa (Ctrl+S) y ábrala allá.',
        '- Si dos personas trabajaron por separado, abra la copia de la otra: el programa ofrece juntar las dos.',
        '- Lo que se descarta queda un mes en la papelera.',
      ].join('\n'),
    },
    sessions: {
      title: 'Sesiones',
      text: [
        'Una sesión es una reunión con fecha, lugar y orden del día. Prepárela con tiempo y condúzcala desde aquí el día del encuentro.',
        '## Antes',
        '- Escoja una plantilla de orden del día o escriba los puntos, con minutos, método y responsable.',
        '- Anote a quiénes se convoca. Imprima la lista de asistencia, las tarjetas y las papeletas por si se va la luz.',
        '## Durante',
        '- Abra la sesión: cada cosa que se haga queda en el acta con su hora.',
        '- La barra de arriba muestra el punto en curso y el tiempo. Lo que no cabe hoy va a los asuntos aparte.',
        '- Marque llegadas y salidas: de ahí sale el quórum de cada votación.',
        '## Después',
        '- Revise la redacción del acta; los hechos y los votos no se cambian. Guárdela en PDF o en Word para firmarla.',
      ].join('\n'),
    },
    actors: {
      title: 'Actores',
      text: [
        'El mapa muestra quién es quién y cómo se relacionan. Se arma en la sala, escribiendo un nombre tras otro.',
        '- Tecla A: escribir actores. Entrar guarda uno y sigue con el otro; Esc termina.',
        '- Tecla C: conectar el actor escogido con otro, por su nombre.',
        '- Con uno o varios escogidos, un número les da el tipo; Mayús y un número, el anillo.',
        '- Se puede pegar una lista o un rango de una hoja de cálculo: los que ya están no se repiten.',
        'La lectura de la red, al lado, dice en frases quién une a quiénes y quién está suelto. Cada cifra se abre y muestra su cuenta.',
      ].join('\n'),
    },
    roundtable: {
      title: 'Mesa de concertación',
      text: [
        'La mesa es el tablero del diálogo: los puestos de cada actor, las propuestas como tarjetas y los resultados que se esperan de cada etapa.',
        '- Tecla N: una propuesta nueva. Arrástrela para acercarla a otras; G las agrupa, M las reúne en una, D la divide.',
        '- Tecla V: votar la propuesta escogida. Se puede contar manos, llamar a lista, pasar papeletas o responder en privado y descubrir al mismo tiempo.',
        '- Quien acepta con una condición, se abstiene o no está queda anotado igual que quien apoya. El disenso llega al acta.',
        '- Al cambiar la redacción, el proyector muestra lo tachado y lo agregado; se vota sobre una versión.',
        '- Tecla P: proyectar. La ventana del proyector nunca muestra notas, poder de los actores ni datos de contacto.',
      ].join('\n'),
    },
    plan: {
      title: 'Plan y líneas',
      text: [
        'Aquí el plan de desarrollo se cruza con las líneas de internacionalización.',
        '- Importar: abra el libro de cálculo de la alcaldía tal como está. Antes de guardar se ve cómo quedará; lo que no se entendió se dice con su hoja y su fila.',
        '- Plan de desarrollo: el árbol de ejes, programas y metas. Se corrige en el sitio.',
        '- Líneas: qué se quiere hacer con el mundo, por modalidad.',
        '- Matriz: de 0 a 3, cuánto aporta cada línea a cada meta. Flechas para moverse, un número para escribir, Supr para borrar.',
        'La cobertura y las brechas se leen al lado: qué metas no tienen línea y qué líneas no tienen meta.',
      ].join('\n'),
    },
    diagnosis: {
      title: 'Diagnóstico',
      text: [
        'Una conversación ordenada sobre lo que el municipio ya hace y lo que le falta para su acción internacional.',
        '- Escoja los bloques que va a responder. Cada aspecto tiene escalones descritos: se responde con una tecla.',
        '- «No sabe» es una respuesta, y no baja el nivel.',
        '- Se puede responder entre todos, con el proyector, o cada actor en privado; al descubrir se ve en qué difieren.',
        '- La lectura muestra niveles, fortalezas, dificultades y desacuerdos. De cada aspecto débil se pasa a una acción de la Agenda.',
      ].join('\n'),
    },
    agenda: {
      title: 'Agenda Estratégica',
      text: [
        'La Agenda dice qué se va a hacer, quién responde, con quién, cuándo y con qué dinero.',
        '- Proponer: el programa sugiere acciones a partir de acuerdos, brechas y aspectos débiles, cada una con su origen. Usted acepta, corrige o descarta.',
        '- La misma Agenda se ve como documento, árbol, cronograma, tablero, presupuesto y cruce con los actores.',
        '- El presupuesto se lleva por entidad y por año; las monedas distintas nunca se suman entre sí.',
        '- Cuando se adopta, guarde la versión con su acto y su fecha. Después se puede ver qué cambió.',
      ].join('\n'),
    },
    indicators: {
      title: 'Indicadores',
      text: [
        'Pocos indicadores y bien medidos valen más que muchos. Cada uno responde qué se mide, cómo, con quién y para qué.',
        '- Empiece por el banco de indicadores o escriba uno propio con el asistente.',
        '- Ponga línea de base, meta por período y responsable. El programa avisa lo que está por medir.',
        '- Una meta puede ser bajar: el avance se calcula igual, y su cuenta se puede abrir.',
      ].join('\n'),
    },
    calls: {
      title: 'Convocatorias y gestiones',
      text: [
        'Las oportunidades que llegan de fuera, qué respondió cada área, y lo que se hace con los socios: encuentros, eventos, apoyos, convenios y redes.',
        '- Escriba el nombre de la convocatoria y pulse Entrar; la fecha límite hace que aparezca en Inicio, en el calendario y en el boletín.',
        '- En «Respuestas» registre a qué áreas se envió. Con 1, 2, 3 y 4 se marca lo que dijo cada una; Entrar pasa a la que sigue.',
        '- En el tablero se mueve con el ratón o con Alt y las flechas. Un plazo que ya pasó se señala, no se rechaza.',
        '- «Formatos y boletín» escribe lo que se manda a las áreas y lee lo que devuelven: primero muestra qué cambia.',
        '- Cada moneda va por aparte: nunca se suman dos monedas.',
      ].join('\n'),
    },
    memory: {
      title: 'Memoria',
      text: [
        'Lo que se aprendió, contado por quienes lo hicieron, sin juzgar y sin recetas. Sirve a quien llegue después.',
        '- Una ficha sigue unas preguntas guía: cómo era antes, qué se hizo, qué cambió, qué ayudó, qué costó, qué se aprendió.',
        '- Cada actor puede dejar su testimonio con sus palabras.',
        '- Una ficha se enlaza con la sesión, la acción o el acuerdo de donde viene.',
        '- Los diez casos de otras ciudades están para leer y buscar.',
      ].join('\n'),
    },
    reports: {
      title: 'Informes',
      text: [
        'De aquí salen los documentos: el diagnóstico, las actas, la Agenda y el informe de gestión, en PDF o en Word; y las hojas de cálculo para seguir trabajando.',
        '- Lo que no tiene datos lo dice; ningún informe inventa cifras.',
        '- Los datos de contacto de las personas quedan por fuera, salvo que usted pida incluirlos.',
      ].join('\n'),
    },
    saving: {
      title: 'Guardar, deshacer, recuperar',
      text: [
        'No hay que guardar: cada cambio se guarda solo. «Guardado · en disco» quiere decir que ya está a salvo, aunque se vaya la luz.',
        '- Ctrl+Z deshace y Ctrl+Mayús+Z rehace, también los cambios de otro día.',
        '- El Historial muestra cada paso con su hora. Se puede volver a cualquier punto, o dejar un solo registro como estaba.',
        '- Si el disco se llena o se desconecta, el programa lo dice y sigue en memoria: guarde una copia aparte y no cierre la ventana hasta que vuelva a decir «Guardado».',
      ].join('\n'),
    },
    projector: {
      title: 'El proyector',
      text: [
        'Proyectar abre una segunda ventana para la sala. Muestra lo que usted escoge, en letra grande, y usted sigue trabajando en la suya.',
        '- Congelar deja quieta la imagen mientras usted busca otra cosa; Apagar la pone en negro.',
        '- La ventana del proyector se puede cerrar y volver a abrir sin perder nada.',
        '- Para una sala con mucha luz, use el tema Proyector.',
      ].join('\n'),
    },
    copies: {
      title: 'Trabajar en varios equipos',
      text: [
        'El programa no usa internet. Para trabajar en varios equipos se pasan copias .mesa en una memoria USB.',
        '- Cada mesa de trabajo puede llevar su copia. Al final, abra las copias una por una y escoja «Juntar».',
        '- Si dos copias cambiaron el mismo dato, se muestran los dos valores para decidir. Juntar otra vez la misma copia no cambia nada.',
      ].join('\n'),
    },
  },
} as const;
