import { BrowserWindow } from 'electron';

/** What the printed document says of itself. */
export interface PdfFacts {
  title: string;
  author: string;
  language: string;
}

const FOOTER =
  '<div style="width:100%;font-size:8px;font-family:sans-serif;color:#555;text-align:center">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/** Prints a page served at an address as a tagged PDF with an outline and page numbers. */
export async function printPdf(address: string, facts: PdfFacts): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { javascript: false, sandbox: true, contextIsolation: true },
  });
  try {
    await window.loadURL(address);
    const printed = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOTER,
    });
    return await withFacts(printed, facts);
  } finally {
    window.destroy();
  }
}

async function withFacts(printed: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  if (facts.author !== '') pdf.setAuthor(facts.author);
  pdf.setCreator('Dateline');
  pdf.setProducer('Dateline');
  pdf.setLanguage(facts.language);
  return pdf.save({ useObjectStreams: false });
}
