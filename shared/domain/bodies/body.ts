import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** Kinds of standing body. Source: Bogotá 2014 (Comité Estratégico, Red Distrital); Cuaderno 8 §1.1. */
export const BODY_KINDS = ['strategicCommittee', 'network', 'sectorTable', 'themeTable', 'other'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

const fields = () => ({
  name: field.name,
  kind: z.enum(BODY_KINDS),
  memberIds: z.array(field.recordId).max(2000).readonly(),
  /** General functions, one a line of the list. */
  functions: z.array(field.text).max(200).readonly(),
  /** Functions of single members: who does what. */
  memberFunctions: z
    .array(z.strictObject({ actorName: field.title, functions: z.array(field.text).max(200).readonly() }).readonly())
    .max(500)
    .readonly(),
  /** What each member is in the body (preside, secretaría técnica): id of the actor → words. */
  roles: z.record(z.string().max(200), field.title).readonly(),
  /** The actor that convenes and keeps it going; Bogotá 2014 calls it the animating entity of the Red. */
  leadId: field.recordId.nullable(),
  /** The person to speak to about the body. */
  focalPoint: field.title,
  /** How often it meets, in words. */
  rhythm: field.title,
  notes: field.text,
});

/** A body in which actors meet: members, functions, rhythm. */
export const bodyModule = defineRecord({
  type: 'body',
  fields,
  defaults: { kind: 'other', memberIds: [], functions: [], memberFunctions: [], roles: {}, leadId: null, focalPoint: '', rhythm: '', notes: '' },
  references: [
    { field: 'memberIds', to: ['actor'], onRemove: 'clear' },
    { field: 'leadId', to: ['actor'], onRemove: 'clear' },
  ],
  migrations: [
    {
      to: 2,
      why: 'A body knew its members but not what each is in it, nor who keeps it going or whom to ask.',
      up: (record) => ({ ...record, roles: {}, leadId: null, focalPoint: '' }),
    },
  ],
  personalFields: ['focalPoint'],
  labelOf: (body) => body.name,
});
export type Body = RecordOf<'body', typeof fields>;
