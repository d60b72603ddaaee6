const reader = document.getElementById('reader');

SwaggerUIBundle({
    domNode: reader,
    url: reader.dataset.spec,
    // the default asks a public host whether the document is valid
    validatorUrl: null,
    deepLinking: true,
    presets: [SwaggerUIBundle.presets.apis],
});
