import type { MessageKey } from '@shared/i18n';
import type { SessionStage } from '@shared/domain/sessions/session';

/** A point as a template proposes it. */
interface TemplatePoint {
  readonly titleKey: MessageKey;
  readonly methodKey: MessageKey;
  readonly minutes: number;
}

/** A session as one may begin it: purpose and agenda, all of it open to change. */
export interface SessionTemplate {
  readonly id: string;
  readonly nameKey: MessageKey;
  readonly purposeKey: MessageKey;
  readonly stage: SessionStage;
  readonly points: readonly TemplatePoint[];
}

const point = (titleKey: MessageKey, methodKey: MessageKey, minutes: number): TemplatePoint => ({ titleKey, methodKey, minutes });

/**
 * The templates, in the order of a process. The first follows the workshop of Bogotá 2014 (its six questions); the
 * dialogue in three moments and the follow-up, Cuaderno 8 §1.1; priorities, Taller Medellín.
 */
export const SESSION_TEMPLATES: readonly SessionTemplate[] = [
  {
    id: 'diagnosis',
    nameKey: 'sessions.template.diagnosis.name',
    purposeKey: 'sessions.template.diagnosis.purpose',
    stage: 'design',
    points: [
      point('sessions.template.welcome', 'sessions.method.plenary', 10),
      point('sessions.template.diagnosis.experiences', 'sessions.method.groups', 25),
      point('sessions.template.diagnosis.processes', 'sessions.method.groups', 20),
      point('sessions.template.diagnosis.path', 'sessions.method.round', 20),
      point('sessions.template.diagnosis.bridges', 'sessions.method.cards', 20),
      point('sessions.template.diagnosis.place', 'sessions.method.map', 15),
      point('sessions.template.diagnosis.contributions', 'sessions.method.round', 15),
      point('sessions.template.closing', 'sessions.method.plenary', 10),
    ],
  },
  {
    id: 'dialogue',
    nameKey: 'sessions.template.dialogue.name',
    purposeKey: 'sessions.template.dialogue.purpose',
    stage: 'design',
    points: [
      point('sessions.template.dialogue.rules', 'sessions.method.plenary', 15),
      point('sessions.template.dialogue.see', 'sessions.method.round', 30),
      point('sessions.template.dialogue.propose', 'sessions.method.cards', 40),
      point('sessions.template.dialogue.agree', 'sessions.method.vote', 45),
      point('sessions.template.closing', 'sessions.method.plenary', 10),
    ],
  },
  {
    id: 'priorities',
    nameKey: 'sessions.template.priorities.name',
    purposeKey: 'sessions.template.priorities.purpose',
    stage: 'design',
    points: [
      point('sessions.template.welcome', 'sessions.method.plenary', 10),
      point('sessions.template.priorities.criteria', 'sessions.method.plenary', 20),
      point('sessions.template.priorities.own', 'sessions.method.groups', 30),
      point('sessions.template.priorities.order', 'sessions.method.vote', 40),
      point('sessions.template.closing', 'sessions.method.plenary', 10),
    ],
  },
  {
    id: 'followUp',
    nameKey: 'sessions.template.followUp.name',
    purposeKey: 'sessions.template.followUp.purpose',
    stage: 'implementation',
    points: [
      point('sessions.template.earlier', 'sessions.method.plenary', 30),
      point('sessions.template.followUp.learnt', 'sessions.method.groups', 30),
      point('sessions.template.followUp.adjust', 'sessions.method.vote', 30),
      point('sessions.template.closing', 'sessions.method.plenary', 10),
    ],
  },
  { id: 'blank', nameKey: 'sessions.template.blank.name', purposeKey: 'sessions.template.blank.purpose', stage: 'design', points: [] },
];
