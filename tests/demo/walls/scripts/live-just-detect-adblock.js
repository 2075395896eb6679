window.showWall = undefined;
addEventListener('load', async () => {
  const library = window.justDetectAdblock;
  if (await library?.detectAnyAdblocker()) {
    document.body.append(
      window.makeWall('<p>Você usa um bloqueador de anúncios. Desative-o, por favor.</p>'),
    );
  }
});
