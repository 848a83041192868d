// Ties the story and its cards together. Without it the page still reads: the numbers are links both ways.
(() => {
  const wide = matchMedia('screen and (min-width: 60rem)');
  const found = document.querySelector('.claims ol');
  if (!(found instanceof HTMLElement)) return;
  const list = found;
  const steps = /** @type {HTMLElement} */ (document.querySelector('.steps'));
  const cards = /** @type {HTMLElement[]} */ ([...list.children]);
  const numbers = cards.map((card) => /** @type {HTMLElement} */ (document.getElementById(`at-${card.id}`)));
  /** @type {Map<string, HTMLElement[]>} */
  const marks = new Map(cards.map((card) => [card.id, []]));
  for (const mark of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-cards]')))
    for (const id of cardsOf(mark)) marks.get(id)?.push(mark);
  document.body.classList.add('alive');
  /** Index of the card that is looked at; -1 is none. A pinned one stays when the pointer leaves. */
  let current = -1;
  let pinned = false;

  /** @param {HTMLElement} mark */
  function cardsOf(mark) {
    return (mark.dataset.cards ?? '').split(' ');
  }

  /** Lights a card, its number and its marks. @param {number} index */
  function light(index) {
    for (const lit of document.querySelectorAll('.lit, .on')) lit.classList.remove('lit', 'on');
    const card = cards[index];
    if (!card) return;
    for (const part of [card, numbers[index], ...(marks.get(card.id) ?? [])]) part.classList.add('lit');
    if (pinned) card.classList.add('on');
  }

  /** Glances at a card: lit, and beside its claim unless the pointer is on the card itself. @param {number} index @param {boolean} still */
  function glance(index, still) {
    current = index;
    light(index);
    if (still || index < 0) return;
    glide();
    place();
  }

  /** Lets the cards glide to their places, only while somebody looks on. */
  function glide() {
    document.body.classList.add('moving');
    setTimeout(() => document.body.classList.remove('moving'), 300);
  }

  /** Looks at a card for good; `scroll` brings its place in the text into view. @param {number} index @param {boolean} [scroll] */
  function look(index, scroll = false) {
    glide();
    settle(index);
    if (scroll && numbers[index]) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const sheet = document.body.classList.contains('sheet');
      const top = numbers[index].getBoundingClientRect().top + scrollY - innerHeight * (sheet ? 0.18 : 0.3);
      scrollTo({ top, behavior: calm ? 'auto' : 'smooth' });
    }
  }

  /** Makes a card the one that is looked at, as the width of the screen has it. @param {number} index */
  function settle(index) {
    current = index;
    pinned = index >= 0;
    light(index);
    const sheet = !wide.matches && pinned;
    document.body.classList.toggle('sheet', sheet);
    steps.hidden = !sheet;
    const status = steps.querySelector('span');
    if (status) status.textContent = index < 0 ? '' : `${index + 1} of ${cards.length}`;
    place();
  }

  /** On a wide screen each card stands at the height of its claim; those in the way of the current one give way. */
  function place() {
    document.body.classList.toggle('placed', wide.matches);
    if (!wide.matches) return;
    const origin = list.getBoundingClientRect().top;
    const gap = 8;
    const wanted = numbers.map((number) => number.getBoundingClientRect().top - origin - 10);
    const heights = cards.map((card) => card.offsetHeight);
    /** @type {number[]} */
    const tops = [];
    let free = 0;
    for (let i = 0; i < cards.length; i++) {
      tops[i] = Math.max(wanted[i], free);
      free = tops[i] + heights[i] + gap;
    }
    if (current >= 0) {
      tops[current] = Math.max(0, wanted[current]);
      let limit = tops[current];
      for (let i = current - 1; i >= 0; i--) {
        tops[i] = Math.min(tops[i], limit - heights[i] - gap);
        limit = tops[i];
      }
      free = tops[current] + heights[current] + gap;
      for (let i = current + 1; i < cards.length; i++) {
        tops[i] = Math.max(wanted[i], free);
        free = tops[i] + heights[i] + gap;
      }
    }
    for (const [i, card] of cards.entries()) card.style.setProperty('--top', `${Math.round(tops[i])}px`);
    list.style.setProperty('--height', `${Math.max(0, free)}px`);
  }

  /** The card of the innermost mark at an element. @param {EventTarget | null} target */
  function cardAt(target) {
    if (!(target instanceof Element)) return -1;
    const card = target.closest('.card');
    if (card) return cards.indexOf(/** @type {HTMLElement} */ (card));
    const number = target.closest('.number');
    if (number) return numbers.indexOf(/** @type {HTMLElement} */ (number));
    const mark = /** @type {HTMLElement | null} */ (target.closest('[data-cards]'));
    if (!mark) return -1;
    return cards.findIndex(({ id }) => id === cardsOf(mark).find((name) => marks.has(name)));
  }

  document.addEventListener('pointerover', (event) => {
    if (pinned || event.pointerType !== 'mouse') return;
    const index = cardAt(event.target);
    if (index !== current) glance(index, event.target instanceof Element && !!event.target.closest('.claims'));
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const step = event.target.closest('[data-step]');
    if (step instanceof HTMLElement) return move(Number(step.dataset.step));
    if (event.target.closest('.top, summary, .facts a')) return;
    const index = cardAt(event.target);
    if (event.target.closest('.back')) {
      event.preventDefault();
      look(index, true);
      numbers[index]?.focus({ preventScroll: true });
    } else {
      if (event.target.closest('.number')) event.preventDefault();
      if (getSelection()?.type === 'Range') return;
      look(index);
    }
  });
  document.addEventListener('focusin', (event) => {
    const index = cardAt(event.target);
    if (index >= 0 && index !== current && event.target instanceof Element && event.target.matches(':focus-visible'))
      look(index);
  });

  /** One claim on or back; 0 looks away. @param {number} by */
  function move(by) {
    if (by === 0) return look(-1);
    const next = current < 0 ? (by > 0 ? 0 : cards.length - 1) : current + by;
    if (next < 0 || next >= cards.length) return;
    look(next, true);
    numbers[next]?.focus({ preventScroll: true });
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLInputElement && event.key !== 'Escape') return;
    const by = { j: 1, ArrowRight: 1, k: -1, ArrowLeft: -1, Escape: 0 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(by);
  });
  for (const event of ['resize', 'load']) addEventListener(event, place);
  document.fonts?.ready.then(place);
  wide.addEventListener('change', () => settle(pinned ? current : -1));
  for (const details of document.querySelectorAll('details')) details.addEventListener('toggle', place);
  place();
  const asked = cards.findIndex((card) => `#${card.id}` === location.hash || `#at-${card.id}` === location.hash);
  if (asked >= 0) look(asked, true);
})();
