import { connectedComponents } from 'graphology-components';
import type { ActorGraph } from './actor-graph';

/**
 * The groups of actors tied to each other by some path, whatever the direction of the relations: the largest first,
 * equals in order of entry. An isolated actor is a component of one. Source: methods.md §1.
 */
export function componentsOf(graph: ActorGraph): readonly (readonly string[])[] {
  return connectedComponents(graph).sort((one, other) => other.length - one.length);
}
