export interface Picture {
  file: string;
  fr: string;
  en: string;
}

/** A small page of pictures with their captions in French and English. */
export function tourPage(pictures: readonly Picture[]): string {
  const figures = pictures.map(
    ({ file, fr, en }, index) => `<figure>
<figcaption><b>${index + 1}.</b> ${fr}<br><i lang="en">${en}</i></figcaption>
<img src="${file}" alt="" width="1280" height="800">
</figure>`,
  );
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vigie : la visite</title>
<style>
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui; }
figure { margin: 2.5rem 0; }
img { width: 100%; height: auto; margin-top: .5rem; border: 1px solid #d5dbe3; border-radius: 8px; }
i { color: #5a6572; }
</style>
</head>
<body>
<h1>Vigie : la visite</h1>
<p>Des pages d’exercice, une classe inventée : rien n’a quitté cet ordinateur.
<br><i lang="en">Practice pages, an invented class: nothing left this computer.</i></p>
${figures.join('\n')}
</body>
</html>
`;
}
