window.showWall = undefined;
addEventListener('load', () => {
  const found = () =>
    document.body.append(window.makeWall('<p>Bitte schalten Sie Ihren Werbeblocker aus.</p>'));
  window.fuckAdBlock?.setOption({ baitClass: 'adsbox', loopMaxTime: 1 });
  window.fuckAdBlock?.onDetected(found);
  window.fuckAdBlock?.check();
});
