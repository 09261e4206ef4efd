import { z } from 'zod';
import { ACTOR_KINDS, RINGS, SCOPES } from '../../domain/actors/actor';
import { BODY_KINDS } from '../../domain/bodies/body';
import { field } from '../../domain/kernel/record';
import { TERMS } from '../../domain/lines/line';
import { OBJECTIVE_KINDS } from '../../domain/objectives/objective';
import { PLAN_LEVELS } from '../../domain/plan/plan-node';
import { TERRITORY_KINDS } from '../../domain/process/process';
import { RELATION_KINDS } from '../../domain/relations/relation';
import { CATALOG_SCHEMAS } from '../../catalogs/schemas';

/** A short name by which the parts of the file name each other; never seen by a person. */
const key = z.string().min(1).max(40);
const score = z.int().min(-4).max(4);

const planNode = z.union([
  z.strictObject({ code: field.name, level: z.enum(PLAN_LEVELS).exclude(['target']), name: field.name }),
  z.strictObject({
    code: field.name,
    level: z.literal('target'),
    name: field.name,
    indicator: field.text,
    unit: field.title,
    baseline: field.number,
    target: field.number,
    targetsByYear: field.yearlyNumbers,
    /** Millions of the process's currency. */
    budgetMillions: z.number().positive(),
    responsible: key,
    sdgs: z.array(z.int().min(1).max(17)),
  }),
]);

/** What `resources/examples/*.json` holds: a process told by short keys, without ids, places on the map or dates. */
export const exampleFileSchema = z.strictObject({
  process: z.strictObject({
    name: field.name,
    territoryName: field.name,
    territoryKind: z.enum(TERRITORY_KINDS),
    periodStart: field.year,
    periodEnd: field.year,
    currency: z.string(),
    description: field.text,
  }),
  /** In the order in which they stand on their ring, clockwise from the top. */
  actors: z.array(
    z.strictObject({
      key,
      name: field.name,
      acronym: field.title,
      kind: z.enum(ACTOR_KINDS),
      ring: z.enum(RINGS),
      scope: z.enum(SCOPES),
      sector: field.title,
      influence: z.int().min(0).max(4),
      interest: z.int().min(0).max(4),
      interests: field.text,
      offers: field.text,
      needs: field.text,
      tags: field.tags,
    }),
  ),
  relations: z.array(
    z.strictObject({
      source: key,
      target: key,
      kind: z.enum(RELATION_KINDS),
      strength: z.int().min(1).max(3),
      directed: z.boolean(),
      formal: z.boolean(),
      label: field.title,
    }),
  ),
  /** The functions themselves come from the catalogue `bodyFunctions`; `memberFunctions`: member of the catalogue → actor. */
  bodies: z.array(
    z.strictObject({
      kind: z.enum(BODY_KINDS).extract(CATALOG_SCHEMAS.bodyFunctions.unwrap().shape.body.options),
      name: field.name,
      members: z.array(key),
      memberFunctions: z.record(z.string(), key),
      rhythm: field.title,
      notes: field.text,
    }),
  ),
  /** Parents before children; a node's parent is the one whose code is its own without the last part. */
  plan: z.array(planNode),
  lines: z.array(
    z.strictObject({
      key,
      name: field.name,
      modalityId: field.name,
      instrumentIds: field.tags,
      objective: field.text,
      term: z.enum(TERMS),
      themes: field.tags,
    }),
  ),
  /** `plan` is a code, `line` a key, `statedBy` an actor. */
  links: z.array(
    z.strictObject({
      plan: field.name,
      line: key,
      strength: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
      rationale: field.text,
      statedBy: key,
    }),
  ),
  /** `matrix[i][j]`: direct influence of `actors[i]` on `actors[j]`, 0–4; the diagonal is 0. Source: methods.md §2. */
  influences: z.strictObject({ actors: z.array(key), matrix: z.array(z.array(z.int().min(0).max(4))) }),
  /** Scores that somebody else gave to some of those influences: where two look, they do not always see the same. */
  secondOpinions: z.array(z.strictObject({ by: field.title, source: key, target: key, value: z.int().min(0).max(4) })),
  /** `positions[i]`: position of `influences.actors[i]`, −4 to 4. */
  objectives: z.array(
    z.strictObject({
      key,
      name: field.name,
      description: field.text,
      kind: z.enum(OBJECTIVE_KINDS),
      positions: z.array(score),
    }),
  ),
  linePositions: z.array(z.strictObject({ actor: key, line: key, value: score, condition: field.text })),
});
export type ExampleFile = z.output<typeof exampleFileSchema>;
