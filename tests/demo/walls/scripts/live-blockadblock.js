window.showWall = undefined;
addEventListener('load', () => {
  const found = () =>
    document.body.append(window.makeWall('<p>Merci de désactiver votre bloqueur de publicité.</p>'));
  window.blockAdBlock?.setOption({ baitClass: 'adsbox' });
  window.blockAdBlock?.onDetected(found);
  window.blockAdBlock?.check();
});
