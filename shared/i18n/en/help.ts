import type { es } from '../es';
import type { Translated } from '../messages';

/** English: help. */
export const help: Translated<typeof es.help> = {
  title: 'Help',
  keysAction: 'See the keys',
  search: 'Search the help',
  none: 'No page speaks of “{{query}}”. Try another word.',
  more: 'Other pages',
  keys: { title: 'Keys', here: 'In {{place}}', everywhere: 'Everywhere', places: 'Go to a place' },
  key: {
    connect: 'Connect the chosen actor',
    series: 'Write names one after another',
    rename: 'Change the name',
    duplicate: 'Duplicate what is chosen',
    selectAll: 'Choose everything',
    nudge: 'Move what is chosen',
    remove: 'Remove what is chosen',
    kind: 'Set the kind: a number',
    ring: 'Set the ring',
    cell: 'Set the strength in the cell: from 0 to 3',
    cellNote: 'Write the reason of the cell',
    cellClear: 'Empty the cell',
    fold: 'Collapse or expand the branch',
    step: 'Set the step: from 0 to 3',
    unknown: "Answer “don't know”",
    moveCall: 'Move the call on the board',
    answerCall: "Mark an area's answer (1 to 4)",
    propose: 'Propose',
    vote: 'Vote',
    group: 'Group',
    merge: 'Merge into one',
    split: 'Split',
    withdraw: 'Withdraw',
    project: 'Project',
  },
  page: {
    home: {
      title: 'Home and the Route',
      text: [
        'A process gathers everything about a municipality over a term: actors, sessions, plan, diagnosis and agenda. Here processes are created, opened and closed.',
        '## Inside a process',
        'The Route shows the steps of the work, from the institutional memory to the evaluation. Each step says what it has and what comes next; its button takes you to the place where it is done.',
        '- To take a process to another computer, save a .mesa copy (Ctrl+S) and open it there.',
        "- If two people worked separately, open the other one's copy: the program offers to join the two.",
        '- What is discarded stays in the bin for a month.',
      ].join('\n'),
    },
    sessions: {
      title: 'Sessions',
      text: [
        'A session is a meeting with a date, a place and an agenda. Prepare it ahead of time and run it from here on the day.',
        '## Before',
        '- Choose an agenda template or write the items, with minutes, method and who is responsible.',
        '- Note who is convened. Print the attendance sheet, the cards and the ballot papers in case the power goes out.',
        '## During',
        '- Open the session: everything that is done goes into the minutes with its time.',
        '- The bar at the top shows the current item and the time. What does not fit today goes to the parked issues.',
        '- Mark arrivals and departures: the quorum of each vote comes from there.',
        '## After',
        '- Check the wording of the minutes; facts and votes do not change. Save them as PDF or Word to sign them.',
      ].join('\n'),
    },
    actors: {
      title: 'Actors',
      text: [
        'The map shows who is who and how they relate. It is built in the room, writing one name after another.',
        '- Key A: write actors. Enter saves one and goes on to the next; Esc finishes.',
        '- Key C: connect the chosen actor with another, by its name.',
        '- With one or several chosen, a number sets their kind; Shift and a number, the ring.',
        '- A list or a range from a spreadsheet can be pasted: those already there are not repeated.',
        'The reading of the network, at the side, says in sentences who joins whom and who is loose. Each figure opens and shows its arithmetic.',
      ].join('\n'),
    },
    roundtable: {
      title: 'Roundtable',
      text: [
        "The roundtable is the board of the dialogue: each actor's seats, the proposals as cards and the outcomes expected of each stage.",
        '- Key N: a new proposal. Drag it to bring it closer to others; G groups them, M merges them into one, D splits it.',
        '- Key V: vote on the chosen proposal. You can count hands, call the roll, hand out ballot papers or answer in private and uncover at the same time.',
        '- Those who accept with a condition, abstain or are absent are recorded just like those who support. Dissent reaches the minutes.',
        '- When the wording changes, the projector shows what is struck out and what is added; the vote is on one version.',
        "- Key P: project. The projector's window never shows notes, the actors' power or contact details.",
      ].join('\n'),
    },
    plan: {
      title: 'Plan and lines',
      text: [
        'Here the development plan is crossed with the internationalisation lines.',
        "- Import: open the town hall's workbook as it is. Before saving you see how it will turn out; what was not understood is named with its sheet and row.",
        '- Development plan: the tree of axes, programmes and targets. It is corrected in place.',
        '- Lines: what is to be done with the world, by modality.',
        '- Matrix: from 0 to 3, how much each line contributes to each target. Arrows to move, a number to write, Del to clear.',
        'Coverage and gaps are read at the side: which targets have no line and which lines have no target.',
      ].join('\n'),
    },
    diagnosis: {
      title: 'Diagnosis',
      text: [
        'An orderly conversation about what the municipality already does and what it lacks for its international action.',
        '- Choose the blocks you are going to answer. Each aspect has described steps: one key answers.',
        "- “Don't know” is an answer, and does not lower the level.",
        '- You can answer all together, with the projector, or each actor in private; uncovering shows where they differ.',
        '- The reading shows levels, strengths, difficulties and disagreements. From each weak aspect you go to an action of the Agenda.',
      ].join('\n'),
    },
    agenda: {
      title: 'Strategic Agenda',
      text: [
        'The Agenda says what is going to be done, who is responsible, with whom, when and with what money.',
        '- Proposals: the program suggests actions from agreements, gaps and weak aspects, each with its origin. You accept, correct or leave them.',
        '- The same Agenda is seen as a document, tree, schedule, board, budget and crossing with the actors.',
        '- The budget is kept by body and by year; different currencies are never added together.',
        '- When it is adopted, save the version with its act and its date. Later you can see what changed.',
      ].join('\n'),
    },
    indicators: {
      title: 'Indicators',
      text: [
        'A few well-measured indicators are worth more than many. Each one answers what is measured, how, with whom and what for.',
        '- Begin with the bank of indicators or write your own with the assistant.',
        '- Set a baseline, a target per period and who is responsible. The program tells you what is to be measured.',
        '- A target may be to go down: progress is computed in the same way, and its arithmetic can be opened.',
      ].join('\n'),
    },
    calls: {
      title: 'Calls and engagements',
      text: [
        'The opportunities that come from outside, what each area answered, and what is done with the partners: meetings, events, support, accords and networks.',
        '- Write the name of the call and press Enter; the deadline makes it appear in Home, in the calendar and in the bulletin.',
        '- In “Answers”, record which areas it was sent to. Keys 1, 2, 3 and 4 mark what each one said; Enter goes to the next.',
        '- On the board, it is moved with the mouse or with Alt and the arrows. A deadline that has passed is pointed out, not refused.',
        '- “Forms and bulletin” writes what is sent to the areas and reads what they send back: first it shows what changes.',
        '- Each currency goes apart: two currencies are never added together.',
      ].join('\n'),
    },
    memory: {
      title: 'Memory',
      text: [
        'What was learnt, told by those who did it, without judging and without recipes. It serves those who come later.',
        '- A card follows some guiding questions: how it was before, what was done, what changed, what helped, what was hard, what was learnt.',
        '- Each actor can leave a testimony in their own words.',
        '- A card is linked with the session, the action or the agreement it comes from.',
        '- The ten cases of other cities are there to read and search.',
      ].join('\n'),
    },
    reports: {
      title: 'Reports',
      text: [
        'The documents come from here: the diagnosis, the minutes, the Agenda and the management report, as PDF or Word; and the workbooks to go on working with.',
        '- What has no data says so; no report makes up figures.',
        "- People's contact details are left out, unless you ask to include them.",
      ].join('\n'),
    },
    saving: {
      title: 'Saving, undoing, recovering',
      text: [
        'There is no need to save: each change is saved by itself. “Saved · on disk” means that it is already safe, even if the power goes out.',
        '- Ctrl+Z undoes and Ctrl+Shift+Z redoes, also the changes of another day.',
        '- The History shows each step with its time. You can go back to any point, or leave a single record as it was.',
        '- If the disk fills up or is disconnected, the program says so and goes on in memory: save a separate copy and do not close the window until it says “Saved” again.',
      ].join('\n'),
    },
    projector: {
      title: 'The projector',
      text: [
        'Projecting opens a second window for the room. It shows what you choose, in large type, and you go on working in yours.',
        '- Freeze keeps the picture still while you look for something else; Black turns it off.',
        "- The projector's window can be closed and opened again without losing anything.",
        '- For a room with a lot of light, use the Projector theme.',
      ].join('\n'),
    },
    copies: {
      title: 'Working on several computers',
      text: [
        'The program does not use the internet. To work on several computers, .mesa copies are passed on a USB stick.',
        '- Each working table can take its own copy. At the end, open the copies one by one and choose “Join”.',
        '- If two copies changed the same value, both values are shown so that you can decide. Joining the same copy again changes nothing.',
      ].join('\n'),
    },
  },
};
