import { expect, type Locator, type Page } from '@playwright/test';

/** The neighbours of a record in the chain, wherever its panel stands. */
export class ChainPage {
  constructor(private readonly page: Page) {}

  /** A neighbour by what it is and what it is called. */
  neighbour(kind: string, name: string | RegExp): Locator {
    const label = typeof name === 'string' ? new RegExp(`^Ir a ${kind}: ${name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'u') : name;
    return this.page.getByRole('region', { name: 'De dónde viene y a qué alimenta' }).getByRole('button', { name: label });
  }

  /** Walks to a neighbour and waits until its place is there. */
  async walkTo(kind: string, name: string | RegExp, place: string): Promise<void> {
    await this.neighbour(kind, name).first().click();
    await expect(this.page.getByRole('navigation').getByRole('button', { name: place, exact: true })).toHaveAttribute('aria-current', 'page');
  }
}
