/** Why a picture could not be made; each fault has a sentence that a reader can act on. */
export type PictureFault = 'too-small' | 'too-large' | 'no-font' | 'no-letter' | 'not-drawn';

export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly fault: PictureFault;

  constructor(fault: PictureFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
