import { useTranslation } from '@renderer/ui/use-translation';
import { IconArmchair, IconThumbUp, IconX } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Scene, SceneSeat } from './scene';
import classes from './canvas-scene.module.css';

type CanvasOfRoom = Extract<Scene, { readonly kind: 'canvas' }>;

/** Lines of text that a card may show, most first: with many cards fewer lines keep the letters large. */
const LINES = [8, 4, 3, 2, 1] as const;
/** Smallest letter that is read from the back of a room, as a share of the screen's lesser side. */
const LEGIBLE = 0.024;
const LARGEST = 0.042;
const SMALLEST = 0.012;

interface Fit {
  readonly size: number;
  readonly lines: number;
}

/** The largest letters at which everything fits, with as many lines a card as legible letters allow. */
function fitOf(box: HTMLElement): Fit {
  const side = Math.min(window.innerWidth, window.innerHeight);
  const fits = (size: number, lines: number): boolean => {
    box.style.setProperty('--letter', `${String(size)}px`);
    box.style.setProperty('--lines', String(lines));
    return box.scrollHeight <= box.clientHeight + 1 && [...box.querySelectorAll(`.${classes['zone'] ?? 'zone'}`)].every((zone) => zone.scrollHeight <= zone.clientHeight + 1);
  };
  let best: Fit = { size: side * SMALLEST, lines: 1 };
  for (const lines of LINES) {
    let low = side * SMALLEST;
    let high = side * LARGEST;
    for (let turn = 0; turn < 6; turn += 1) {
      const middle = (low + high) / 2;
      if (fits(middle, lines)) low = middle;
      else high = middle;
    }
    if (low > best.size) best = { size: low, lines };
    if (low >= side * LEGIBLE) return best;
  }
  return best;
}

/**
 * The mesa for the room: the question between its seats, below it the zones with their cards, as large as fits the
 * window. Enlarged beyond that, it keeps the chosen card in sight.
 */
export function CanvasScene({ scene, zoom }: { readonly scene: CanvasOfRoom; readonly zoom: number }): ReactNode {
  const t = useTranslation();
  const box = useRef<HTMLElement>(null);
  const [, setTurn] = useState(0);
  useEffect(() => {
    const again = (): void => { setTurn((turn) => turn + 1); };
    window.addEventListener('resize', again);
    return () => { window.removeEventListener('resize', again); };
  }, []);
  // After every change of the scene and of the window: what fits is measured, not foreseen.
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    element.dataset['enlarged'] = 'false';
    const { size, lines } = fitOf(element);
    element.style.setProperty('--letter', `${String(size * zoom)}px`);
    element.style.setProperty('--lines', String(zoom > 1 ? LINES[0] : lines));
    element.dataset['enlarged'] = String(zoom > 1);
    element.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'center', inline: 'center' });
  });
  const half = Math.ceil(scene.seats.length / 2);
  return (
    <section ref={box} className={classes['mesa']} aria-label={t('roundtable.projector.scene.canvas')}>
      <div className={classes['table']}>
        <Seats seats={scene.seats.slice(0, half)} />
        <h1 className={classes['question']}>{scene.question}</h1>
        {/* Around the table clockwise: below it from the right. */}
        <Seats seats={scene.seats.slice(half).reverse()} />
      </div>
      <div className={classes['zones']}>
        {scene.zones.map(({ title, reached, expected, cards }) => (
          <section key={title} className={classes['zone']} style={{ '--cards': Math.max(2, cards.length) }} aria-label={title}>
            <h2 className={classes['zoneTitle']}>{title}{expected === 0 ? null : <span>{t('roundtable.projector.outcomes', { reached, expected })}</span>}</h2>
            <ul className={classes['cards']}>
              {cards.map(({ number, text, state, group, isChosen }) => (
                <li key={number} className={classes['card']} data-state={state} aria-current={isChosen ? 'true' : undefined}>
                  <p>
                    <strong>{number}</strong>{' '}
                    {state === 'open' ? null : <span className={classes['state']}>{state === 'adopted' ? <IconThumbUp size="1em" aria-hidden /> : <IconX size="1em" aria-hidden />} {t(`roundtable.state.${state}`)} </span>}
                    {group === '' ? null : <span className={classes['group']}>{group} · </span>}
                    {text}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function Seats({ seats }: { readonly seats: readonly SceneSeat[] }): ReactNode {
  if (seats.length === 0) return null;
  return (
    <ul className={classes['seats']}>
      {seats.map(({ name, mandate, presence }, index) => (
        <li key={`${String(index)} ${name}`} className={classes['seat']} data-mandate={mandate} data-presence={presence}><IconArmchair size="1em" aria-hidden /> {name}</li>
      ))}
    </ul>
  );
}
