import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { logoField } from './actor-logo';
import { actorMigrations } from './actor-migrations';

/** The three rings of Bogotá 2014: coordinating core, entities of the local government, actors of the territory and the world. */
export const RINGS = ['core', 'government', 'territory'] as const;
export type Ring = (typeof RINGS)[number];

/** How far an actor reaches. */
export const SCOPES = ['local', 'regional', 'national', 'international'] as const;
export type Scope = (typeof SCOPES)[number];

/** Kinds of actor, after the 8 groups of the Guía municipal and the rings of Bogotá 2014. */
export const ACTOR_KINDS = [
  'localGovernment',
  'nationalGovernment',
  'council',
  'business',
  'academia',
  'civilSociety',
  'community',
  'media',
  'internationalOrganisation',
  'foreignGovernment',
  'cityNetwork',
  'other',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

const point = z.strictObject({ x: z.number().finite(), y: z.number().finite() }).readonly();

const fields = () => ({
  name: field.name,
  acronym: field.title,
  kind: z.enum(ACTOR_KINDS),
  ring: z.enum(RINGS).nullable(),
  scope: z.enum(SCOPES).nullable(),
  sector: field.title,
  focalPoint: field.title,
  focalPointRole: field.title,
  email: field.title,
  phone: field.title,
  /** Perceived influence, 0 none to 4 decisive; null not said. */
  influence: z.int().min(0).max(4).nullable(),
  /** Interest in the process, 0 none to 4 vital; null not said. */
  interest: z.int().min(0).max(4).nullable(),
  interests: field.text,
  offers: field.text,
  needs: field.text,
  tags: field.tags,
  notes: field.text,
  /** Where it stands on each view of the map, in canvas units: view name → point. */
  positions: z.record(z.string().max(60), point).readonly(),
  /** The computed views of the map on which a person pinned it: no layout moves it there. */
  pinnedViews: z.array(z.string().max(60)).max(20).readonly(),
  /** Why it wants to act in the world: ids of the catalogue of motivations. Guía municipal. */
  motivations: field.tags,
  /** What it is able to do: id of a capacity → 0 not begun, 1 difficulty, 2 in process, 3 advance. Taller Medellín; methods §6. */
  capacities: z.record(z.string().max(80), z.int().min(0).max(3)).readonly(),
  /** What it does in the city's international action. */
  role: field.text,
  /** What it has undertaken to do. */
  commitments: field.text,
  /** Its logo: a small picture as a `data:` address; empty where it has none. */
  logo: logoField(),
});

/** An organisation or group, not a person; a person is its focal point. */
export const actorModule = defineRecord({
  type: 'actor',
  fields,
  defaults: {
    acronym: '',
    kind: 'other',
    ring: null,
    scope: null,
    sector: '',
    focalPoint: '',
    focalPointRole: '',
    email: '',
    phone: '',
    influence: null,
    interest: null,
    interests: '',
    offers: '',
    needs: '',
    tags: [],
    notes: '',
    positions: {},
    pinnedViews: [],
    motivations: [],
    capacities: {},
    role: '',
    commitments: '',
    logo: '',
  },
  migrations: actorMigrations,
  personalFields: ['focalPoint', 'focalPointRole', 'email', 'phone'],
  labelOf: (actor) => actor.name,
});
export type Actor = RecordOf<'actor', typeof fields>;
