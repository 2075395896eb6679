window.showWall = undefined;
addEventListener('load', () => {
  window.adblockDetect?.(
    (isActive) => {
      if (isActive) document.body.append(window.makeWall('<p>広告ブロッカーを無効にしてください。</p>'));
    },
    { testNodeClasses: 'adsbox' },
  );
});
