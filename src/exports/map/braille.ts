/** A canvas of dots, printed as braille: two dots wide and four high a character. */
export class Braille {
  readonly width: number;
  readonly height: number;
  readonly #columns: number;
  readonly #cells: Uint8Array;
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;

  constructor(columns: number, rows: number) {
    this.width = columns * 2;
    this.height = rows * 4;
    this.#columns = columns;
    this.#cells = new Uint8Array(columns * rows);
  }

  // What d3-geo draws on, as far as lines need it.
  beginPath(): void {}
  arc(): void {}
  moveTo(x: number, y: number): void {
    this.#startX = this.#x = x;
    this.#startY = this.#y = y;
  }
  closePath(): void {
    this.lineTo(this.#startX, this.#startY);
  }

  lineTo(x: number, y: number): void {
    const steps = Math.ceil(Math.max(Math.abs(x - this.#x), Math.abs(y - this.#y), 1));
    // the frame of the picture, along which areas are cut, is no line of the map
    const frame = (a: number, b: number, end: number) => a === b && (a <= 0 || a >= end);
    if (!frame(this.#x, x, this.width) && !frame(this.#y, y, this.height))
      for (let i = 0; i <= steps; i++)
        this.#dot(this.#x + ((x - this.#x) * i) / steps, this.#y + ((y - this.#y) * i) / steps);
    this.#x = x;
    this.#y = y;
  }

  #dot(x: number, y: number): void {
    const column = Math.floor(x);
    const row = Math.floor(y);
    if (column < 0 || row < 0 || column >= this.width || row >= this.height) return;
    const bit = row % 4 === 3 ? 6 + (column % 2) : (row % 4) + 3 * (column % 2);
    const cell = (row >> 2) * this.#columns + (column >> 1);
    this.#cells[cell] = (this.#cells[cell] as number) | (1 << bit);
  }

  /** The rows as characters, empty cells as spaces. */
  rows(): string[][] {
    const rows: string[][] = [];
    for (let from = 0; from < this.#cells.length; from += this.#columns)
      rows.push(
        [...this.#cells.subarray(from, from + this.#columns)].map((cell) =>
          cell ? String.fromCharCode(0x2800 + cell) : ' ',
        ),
      );
    return rows;
  }
}
