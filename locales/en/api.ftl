# What programs hear of the API, and the page of the desk where it is looked after.

api-problem-unauthorized = No valid token
    .detail = Send a token made on the desk: Authorization: Bearer bf_…
api-problem-scope = The token may not do this
    .detail = The token lacks the scope for this.
api-problem-unknown = Nothing here
    .detail = There is nothing at this address, or it is not for this token.
api-problem-invalid = The request cannot be read
    .detail = Something in the request is not as it should be.
api-problem-refused = Not possible now
    .detail = The rules of the case do not allow this now.
api-problem-busy = Already running
    .detail = A request with this key is being worked on. Try again in a moment.
api-problem-reused = This key was used for something else
    .detail = The Idempotency-Key was sent before with another request. Take a new one.
api-problem-type = Only JSON is read
    .detail = Send the body as application/json.
api-problem-limited = Too many requests
    .detail = Wait as long as Retry-After says.
api-problem-failed = Something failed here
    .detail = This is our fault. Try again later.
api-lacks_scope = The token lacks the scope { $scope }.
api-no_json = The body is not JSON.
api-bad_key = The Idempotency-Key has at most 200 plain letters, digits and signs.
api-hook-bad_url = This is no address that can be called: https://… without a name, a password or a #.
api-hook-bad_https = Only https addresses are called.
api-hook-bad_inside = This address lies inside a closed net. WEBHOOK_NETS opens one.
api-hook-too_many = There are as many addresses as can be. Drop one first.

desk-actor-token = { $name } (program)
desk-shown-api = the case, by a program
